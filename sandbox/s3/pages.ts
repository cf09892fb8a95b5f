import { count, readForm } from '../http/ask.ts'
import { route, seeOther, type Route } from '../http/router.ts'
import { html } from '../pages/html.ts'
import { moment, page } from '../pages/layout.ts'
import type { Bucket } from './bucket.ts'

/** What lies in the bucket. Bytes are had with a signature only, as outside. */
export function s3Routes(bucket: Bucket): Route[] {
  return [
    route('GET /sandbox/s3', () => bucketPage(bucket)),
    route('POST /sandbox/s3/slow', async (ask) => {
      bucket.slow.times = count(await readForm(ask), 'times', { least: 0, most: 1_000 })
      return seeOther('/sandbox/s3')
    }),
  ]
}

function bucketPage(bucket: Bucket): Response {
  const objects = bucket.objects.all().reverse().slice(0, 200)
  const { times } = bucket.slow

  const body = html`
    <h1>S3</h1>
    <p class="lead">The bucket <code>${bucket.name}</code>. Every request must be signed.</p>
    ${
      objects.length === 0
        ? html`<p class="empty">
            The bucket is empty. In the demo, files lie on the school's own disk.
          </p>`
        : html`<ul class="list">
            ${objects.map(
              ({ key, bytes, headers, modified }) => html`
                <li class="row">
                  <strong class="key-name">${key}</strong>
                  <span>${headers['content-type']}, ${bytes} bytes</span>
                  ${moment(modified)}
                </li>
              `,
            )}
          </ul>`
    }
    <section class="panel" aria-labelledby="slow">
      <h2 id="slow">Slow down</h2>
      <p>
        ${
          times > 0
            ? html`<strong>The next ${times} requests will be answered 503.</strong>`
            : 'Every signed request is answered now.'
        }
      </p>
      <form class="fields" method="post" action="/sandbox/s3/slow">
        <label>
          How many
          <input type="number" name="times" min="0" max="1000" value="1" required />
        </label>
        <button>Answer 503 "slow down"</button>
      </form>
    </section>
  `
  return page({ title: 'S3', section: '/sandbox/s3', body })
}
