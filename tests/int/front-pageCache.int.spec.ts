import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { expect, test } from 'vitest'
import { noteStaleAt } from '../../database/tags.ts'
import { env } from '../../env.ts'
import type { Locals } from '../../server/locals.ts'
import { aFront, aSite, html } from '../support/front.ts'
import type { Front } from '../support/front.ts'
import { aPerson, password, theSchool } from '../support/people.ts'

const here = 'http://localhost:3000'

/** A page alike for everyone that counts how often it was rendered. */
const counting = () => {
  let count = 0
  return ({ page }: Locals) => {
    page.cache()
    return html(`render ${++count}`)
  }
}

const named = async ({ page, school }: Locals) => {
  page.cache()
  return html((await school.chrome()).name)
}

async function rename(name: string): Promise<void> {
  const payload = await theSchool()
  await payload.updateGlobal({ slug: 'school', data: { name } })
}

/** Asks until the page says so; the time it took, in milliseconds. */
async function shows(front: Front, path: string, words: string): Promise<number> {
  const start = performance.now()
  while ((await front.ask(path)).text !== words) await wait(5)
  return performance.now() - start
}

test('a page alike for everyone is rendered once, and answered without a second render', async () => {
  const front = await aFront({ site: aSite({ '/page': counting() }) })
  const texts = []
  for (let count = 0; count < 5; count++) texts.push((await front.ask('/page')).text)
  expect(new Set(texts)).toEqual(new Set(['render 1']))
})

test('a cached page has all its headers: policy, request id, length, validator, face', async () => {
  const front = await aFront({ site: aSite({ '/page': counting() }) })
  await front.ask('/page')
  const { headers, bytes } = await front.ask('/page', {
    headers: { 'accept-encoding': 'gzip, br' },
  })
  expect(headers).toMatchObject({
    'content-encoding': 'br',
    'content-length': String(bytes.length),
    'content-type': 'text/html',
    'cache-control': 'no-cache',
    'cdn-cache-control': 'max-age=1',
    vary: 'accept-encoding, cookie',
    'x-content-type-options': 'nosniff',
  })
  expect(headers['content-security-policy']).toContain("script-src 'self'")
  expect(headers['x-request-id']).toMatch(/^[\w-]{36}$/)
})

test('each encoding, HEAD and an unchanged page are answered as asked', async () => {
  const front = await aFront({ site: aSite({ '/page': counting() }) })
  const { headers } = await front.ask('/page')
  for (const encoding of ['br', 'gzip']) {
    const answer = await front.ask('/page', { headers: { 'accept-encoding': encoding } })
    expect([answer.headers['content-encoding'], answer.text]).toEqual([encoding, 'render 1'])
  }
  const refused = await front.ask('/page', { headers: { 'accept-encoding': 'br;q=0, gzip;q=0' } })
  expect(refused.headers['content-encoding']).toBeUndefined()

  const head = await front.ask('/page', { method: 'HEAD' })
  expect([head.status, head.bytes.length, head.headers['content-length']]).toEqual([200, 0, '8'])

  const known = await front.ask('/page', { headers: { 'if-none-match': headers.etag } })
  expect([known.status, known.bytes.length]).toEqual([304, 0])
})

test('a page that did not say it is alike for everyone is never kept', async () => {
  let count = 0
  const front = await aFront({ site: aSite({ '/mine': () => html(`${++count}`) }) })
  expect((await front.ask('/mine')).text).toBe('1')
  const { text, headers } = await front.ask('/mine')
  expect([text, headers['cache-control']]).toEqual(['2', 'private, no-store'])
})

test('an answer with a cookie is never kept', async () => {
  let count = 0
  const cookie = ({ page }: Locals) => {
    page.cache()
    return html(`${++count}`, { headers: { 'set-cookie': 'a=b' } })
  }
  const front = await aFront({ site: aSite({ '/cookie': cookie }) })
  await front.ask('/cookie')
  const { text, headers } = await front.ask('/cookie')
  expect([text, headers['cache-control']]).toEqual(['2', 'private, no-store'])
})

test('what is not there keeps its words, the second time too', async () => {
  const missing = ({ page }: Locals) => {
    page.cache()
    return html('no such course', { status: 404 })
  }
  const front = await aFront({ site: aSite({ '/missing': missing }) })
  for (const path of ['/missing', '/missing', '/nowhere', '/nowhere']) {
    const { status, text, headers } = await front.ask(path)
    expect([status, headers['cache-control']]).toEqual([404, 'private, no-store'])
    expect(text).toMatch(/no such course|nothing here/)
  }
})

test('questions and odd spellings are rendered or redirected, and never kept', async () => {
  const front = await aFront({ site: aSite({ '/page': counting() }) })
  expect((await front.ask('/page?x=1')).text).toBe('render 1')
  expect((await front.ask('/page?x=1')).text).toBe('render 2')
  for (const odd of ['//page', '/%70age', '/page/', '/./page']) {
    expect((await front.ask(odd)).status).toBe(308)
  }
  expect((await front.ask('/page')).text).toBe('render 3')
})

test('a link from a campaign is answered from the cache', async () => {
  const front = await aFront({ site: aSite({ '/page': counting() }) })
  await front.ask('/page')
  expect((await front.ask('/page?utm_source=letter&utm_medium=mail')).text).toBe('render 1')
})

test('the hint chooses the face, and grants nothing', async () => {
  const front = await aFront({
    site: aSite({
      '/page': (locals) => {
        locals.page.cache()
        return html(`${locals.variant}, ${locals.person?.role ?? 'nobody'}`)
      },
    }),
  })
  const { text, headers } = await front.ask('/page', { headers: { cookie: 'atelier-hint=staff' } })
  expect([text, headers['cache-control']]).toEqual(['staff, nobody', 'private, no-cache'])
  expect(headers['cdn-cache-control']).toBeUndefined()
  expect((await front.ask('/page')).text).toBe('visitor, nobody')
})

test('what is kept was read with a visitor’s rights, though an admin asked first', async () => {
  const { email } = await aPerson('admin')
  const payload = await theSchool()
  await payload.create({
    collection: 'courses',
    data: { title: 'Draft', slug: 'draft' },
    draft: true,
  })
  const front = await aFront({
    site: aSite({
      '/page': async ({ page, school }) => {
        page.cache()
        return html(JSON.stringify(await school.coursesPage()))
      },
      '/looks': ({ page, person }) => {
        page.cache()
        return html(person?.role ?? 'nobody')
      },
      '/reads': async ({ page, school }) => {
        const courses = await school.coursesPage()
        page.cache()
        return html(String(courses.length))
      },
    }),
  })
  const signedIn = await front.ask('/api/users/login', {
    method: 'POST',
    headers: { origin: here, 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const cookie = (signedIn.headers['set-cookie'] ?? []).map((each) => each.split(';')[0]).join('; ')
  expect((await front.ask('/page', { headers: { cookie } })).text).toBe('[]')
  expect((await front.ask('/looks', { headers: { cookie } })).status).toBe(500)
  expect((await front.ask('/reads', { headers: { cookie } })).status).toBe(500)
})

test('two processes show a change within a second of its commit', async () => {
  await rename('Before')
  const site = aSite({ '/name': named })
  const [one, other] = [await aFront({ site }), await aFront({ site })]
  await Promise.all([shows(one, '/name', 'Before'), shows(other, '/name', 'Before')])

  await rename('After')
  const [first, second] = await Promise.all([
    shows(one, '/name', 'After'),
    shows(other, '/name', 'After'),
  ])
  expect(Math.max(first, second)).toBeLessThan(1_000)
})

test('a page that read before a change and ends after it is not kept', async () => {
  await rename('Old')
  const reading = Promise.withResolvers<void>()
  const ending = Promise.withResolvers<void>()
  let isFirst = true
  const slow = async (locals: Locals) => {
    locals.page.cache()
    const { name } = await locals.school.chrome()
    if (isFirst) {
      isFirst = false
      reading.resolve()
      await ending.promise
    }
    return html(name)
  }
  const front = await aFront({ site: aSite({ '/slow': slow, '/name': named }) })
  await shows(front, '/name', 'Old')
  const overtaken = front.ask('/slow')
  await reading.promise
  await rename('New')
  await shows(front, '/name', 'New')
  ending.resolve()
  expect((await overtaken).text).toBe('Old')
  expect((await front.ask('/slow')).text).toBe('New')
})

test('a page is rendered again when the clock alone has changed it', async () => {
  let count = 0
  const offer = ({ page }: Locals) => {
    page.cache()
    noteStaleAt(new Date(Date.now() + 200))
    return html(`offer ${++count}`)
  }
  const front = await aFront({ site: aSite({ '/offer': offer }) })
  expect((await front.ask('/offer')).text).toBe('offer 1')
  expect((await front.ask('/offer')).text).toBe('offer 1')
  expect(await shows(front, '/offer', 'offer 2')).toBeGreaterThan(100)
})

test('a listener that was cut off forgets everything, for it does not know what it missed', async () => {
  const front = await aFront({ site: aSite({ '/page': counting() }) })
  await front.ask('/page')
  const client = new pg.Client({ connectionString: env.DATABASE_URL })
  await client.connect()
  await client.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'atelier-listen' and datname = current_database()`)
  await client.end()
  await shows(front, '/page', 'render 2')
})

test('the first page is warm again before anybody asks', async () => {
  const rendered: string[] = []
  const first = async ({ page, school }: Locals) => {
    page.cache()
    const { name } = await school.chrome()
    rendered.push(name)
    return html(name)
  }
  await rename('Cold')
  const front = await aFront({ site: aSite({ '/': first }) })
  await rename('Warm')
  while (rendered.at(-1) !== 'Warm') await wait(5)
  await shows(front, '/', 'Warm')
  const renders = rendered.length
  expect((await front.ask('/')).text).toBe('Warm')
  expect(rendered.length).toBe(renders)
})

test('a change of the school reaches the pages that say no', async () => {
  const errorPage = async ({ school }: Locals) =>
    html(`${(await school.chrome()).name} has no such page`)
  await rename('Atelier One')
  const front = await aFront({ site: aSite({ '/errors/404': errorPage }) })
  await shows(front, '/nowhere', 'Atelier One has no such page')
  await rename('Atelier Two')
  expect(await shows(front, '/nowhere', 'Atelier Two has no such page')).toBeLessThan(1_000)
})
