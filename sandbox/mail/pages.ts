import { count, field, readForm } from '../http/ask.ts'
import { problem } from '../http/problem.ts'
import { route, seeOther, type Route } from '../http/router.ts'
import { html, linked } from '../pages/html.ts'
import { button, moment, page } from '../pages/layout.ts'
import type { Mail, Mailbox } from './mailbox.ts'

/** The pages of the mail catcher. Mails are shown in a frame that may neither run nor load. */
export function mailRoutes(mailbox: Mailbox, siteOrigin: string): Route[] {
  const known = (id: string | undefined): Mail => {
    const mail = mailbox.get(id ?? '')
    if (!mail) throw problem(404, 'This mail is not here (any more).')
    return mail
  }

  return [
    route('GET /sandbox/mail', () => inboxPage(mailbox)),
    route('POST /sandbox/mail/refuse', async (ask) => {
      const form = await readForm(ask)
      const code = field(form, 'code') === '550' ? 550 : 451
      mailbox.refuse({ times: count(form, 'times', { least: 0, most: 1000 }), code })
      return seeOther('/sandbox/mail')
    }),
    route('POST /sandbox/mail/clear', () => {
      mailbox.clear()
      return seeOther('/sandbox/mail')
    }),
    route('GET /sandbox/mail/:id', (ask) => mailPage(known(ask.params.id))),
    route('GET /sandbox/mail/:id/html', (ask) => framed(known(ask.params.id), siteOrigin)),
    route('GET /sandbox/mail/:id/raw', (ask) => {
      const raw = mailbox.raw(known(ask.params.id).id) ?? Buffer.alloc(0)
      return new Response(Uint8Array.from(raw), {
        headers: {
          'content-type': 'message/rfc822',
          'content-disposition': 'attachment; filename="mail.eml"',
        },
      })
    }),
  ]
}

function inboxPage(mailbox: Mailbox): Response {
  const mails = mailbox.all().reverse()
  const { times, code } = mailbox.refusing()

  const body = html`
    <h1>Mail</h1>
    <p class="lead">Every mail the school hands in is kept here, and goes no further.</p>

    ${
      mails.length === 0
        ? html`<p class="empty">No mail yet. Ask for a new password, and it arrives here.</p>`
        : html`<ul class="list">
            ${mails.map(
              (mail) => html`
                <li>
                  <a class="row" href="/sandbox/mail/${mail.id}">
                    <strong>${mail.subject || '(no subject)'}</strong>
                    <span>to ${mail.to.join(', ')}</span>
                    ${moment(mail.at)}
                  </a>
                </li>
              `,
            )}
          </ul>`
    }

    <section class="panel" aria-labelledby="refuse">
      <h2 id="refuse">Refuse mail</h2>
      <p>
        ${
          times > 0
            ? html`<strong>The next ${times} will be refused with ${code}.</strong>`
            : 'Every mail is accepted now.'
        }
      </p>
      <form class="fields" method="post" action="/sandbox/mail/refuse">
        <label>
          How many
          <input type="number" name="times" min="0" max="1000" value="1" required />
        </label>
        <label>
          With
          <select name="code">
            <option value="451">451, try again later</option>
            <option value="550">550, never</option>
          </select>
        </label>
        <button>Refuse the next mails</button>
      </form>
    </section>
    ${mails.length > 0 && button('/sandbox/mail/clear', 'Throw all mails away', 'quiet')}
  `
  return page({ title: 'Mail', section: '/sandbox/mail', body })
}

function mailPage(mail: Mail): Response {
  const body = html`
    <p><a href="/sandbox/mail">All mails</a></p>
    <h1>${mail.subject || '(no subject)'}</h1>
    <dl class="facts">
      <dt>From</dt>
      <dd>${mail.from}</dd>
      <dt>To</dt>
      <dd>${mail.to.join(', ')}</dd>
      <dt>At</dt>
      <dd>${moment(mail.at)}</dd>
      ${mail.attachments.map(
        ({ name, type, bytes }) => html`
          <dt>Attached</dt>
          <dd>${name} (${type}, ${bytes} bytes)</dd>
        `,
      )}
    </dl>

    ${
      mail.html &&
      html`<h2>As HTML</h2>
        <iframe
          class="letter"
          title="The mail as HTML"
          src="/sandbox/mail/${mail.id}/html"
          sandbox="allow-popups allow-popups-to-escape-sandbox"
        ></iframe>`
    }
    <h2>As text</h2>
    <pre class="letter text" tabindex="0" role="region" aria-label="The mail as text">
${linked(mail.text || '(no text part)')}</pre>
    <details>
      <summary>Headers</summary>
      <dl class="facts">
        ${mail.headers.map(
          ({ name, value }) => html`
            <dt>${name}</dt>
            <dd>${value}</dd>
          `,
        )}
      </dl>
    </details>
    <p><a href="/sandbox/mail/${mail.id}/raw">Download as it came (.eml)</a></p>
  `
  return page({ title: mail.subject || 'Mail', section: '/sandbox/mail', body })
}

/** The mail's own markup: styles and pictures, but no script, no form, and nobody's cookies. */
function framed(mail: Mail, siteOrigin: string): Response {
  return new Response(`<base target="_blank">${mail.html ?? ''}`, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': [
        'sandbox allow-popups allow-popups-to-escape-sandbox',
        "default-src 'none'",
        `img-src data: ${siteOrigin}`,
        "style-src 'unsafe-inline'",
        "form-action 'none'",
        "frame-ancestors 'self'",
      ].join('; '),
    },
  })
}
