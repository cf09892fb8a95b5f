import { sql } from '@payloadcms/db-postgres'
import pg from 'pg'
import { expect, test } from 'vitest'
import { env } from '../../env.ts'
import type { Role } from '../../domain/roles.ts'
import type { Locals } from '../../server/locals.ts'
import { aFront, html } from '../support/front.ts'
import { aCourse, aStudent, lectureAt, progressIn, rowsOf } from '../support/learning.ts'
import { aPerson, password, theSchool } from '../support/people.ts'
import { aPostOffice } from '../support/postOffice.ts'
import { aWorker } from '../support/worker.ts'
import { aPost, editPost, paragraph, text, words } from '../support/writing.ts'

/** What the page of the site does: the draft for those who may see it, 404 for everyone else. */
const preview = async ({ school }: Locals, { url }: Request) => {
  const [, , kind = '', id = ''] = new URL(url).pathname.split('/')
  const draft = await school.draftPreview({ kind, id })
  return draft ? html(JSON.stringify(draft)) : html('nothing here', { status: 404 })
}

const post = async ({ page, school }: Locals, { url }: Request) => {
  page.cache()
  const found = await school.postPage(new URL(url).pathname.split('/')[2] ?? '')
  return found ? html(found.title) : html('nothing here', { status: 404 })
}

const front = await aFront({
  site: {
    render: async (request, { locals }) =>
      new URL(request.url).pathname.startsWith('/preview/')
        ? preview(locals, request)
        : post(locals, request),
  },
})

/** What changed while `work` ran, as the page cache hears of it. */
async function toldWhile(work: () => Promise<unknown>): Promise<string[]> {
  const client = new pg.Client({ connectionString: env.DATABASE_URL })
  const told: string[] = []
  client.on('notification', ({ payload = '' }) => told.push(payload))
  await client.connect()
  await client.query('listen pages')
  await work()
  await client.query('select 1') // what was told before this answer has arrived with it
  await client.end()
  return told
}

/** What the browser of somebody who has signed in sends along. */
async function cookieOf(role: Role): Promise<string> {
  const { email } = await aPerson(role)
  const { headers } = await front.ask('/api/users/login', {
    method: 'POST',
    headers: { origin: 'http://localhost:3000', 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  return (headers['set-cookie'] ?? []).map((each) => each.split(';')[0]).join('; ')
}

test('a draft is shown to those who write, and is nothing to anybody else', async () => {
  const body = text(paragraph(words('Not yet.')))
  const { id } = await aPost({ title: 'As it is shown', slug: 'shown' })
  await editPost(id, { title: 'As it will be', body })
  const path = `/preview/posts/${id}`

  for (const role of ['admin', 'mentor', 'editor'] as const) {
    const { status, text: seen } = await front.ask(path, {
      headers: { cookie: await cookieOf(role) },
    })
    expect([status, seen.includes('As it will be'), seen.includes('Not yet.')]).toEqual([
      200,
      true,
      true,
    ])
  }
  const { id: unchanged } = await aPost()
  for (const cookie of [await cookieOf('teacher'), await cookieOf('student'), '']) {
    for (const each of [path, `/preview/posts/${unchanged}`]) {
      const { status, text: seen } = await front.ask(each, { headers: { cookie } })
      expect([status, seen]).toEqual([404, 'nothing here'])
    }
  }
})

test('a draft is kept by nobody, and framed by our own panel alone', async () => {
  const { id } = await aPost()
  const cookie = await cookieOf('editor')
  const { headers } = await front.ask(`/preview/posts/${id}`, { headers: { cookie } })
  expect(headers['cache-control']).toBe('private, no-store')
  expect(headers['x-frame-options']).toBe('SAMEORIGIN')
  expect(headers['content-security-policy']).toContain("frame-ancestors 'self'")
  const page = await front.ask('/blog/none')
  expect(page.headers['x-frame-options']).toBe('DENY')
  expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'")
})

test('what is no draft of ours is not found: other collections, ids that are none', async () => {
  const cookie = await cookieOf('admin')
  const { id } = await aPerson('student')
  for (const path of [`/preview/users/${id}`, '/preview/posts/x', `/preview/posts/${id}`]) {
    expect((await front.ask(path, { headers: { cookie } })).status, path).toBe(404)
  }
})

test('pages, courses and lectures are looked at as drafts too', async () => {
  const payload = await theSchool()
  const cookie = await cookieOf('editor')
  const draft = { draft: true } as const
  const page = await payload.create({
    collection: 'pages',
    data: { title: 'Terms', slug: 'terms', kind: 'legal' },
    ...draft,
  })
  const { course, lectures } = await aCourse([{}])
  const ofLecture = { collection: 'lectures', id: lectures[0]?.id ?? '' } as const
  await payload.update({ ...ofLecture, data: { title: 'A new line' }, ...draft })
  await payload.update({ collection: 'courses', id: course.id, data: { title: 'New' }, ...draft })
  const see = async (path: string) => (await front.ask(path, { headers: { cookie } })).text
  expect(await see(`/preview/pages/${page.id}`)).toContain('Terms')
  expect(await see(`/preview/courses/${course.id}`)).toContain('"title":"New"')
  expect(await see(`/preview/lectures/${ofLecture.id}`)).toContain('A new line')
})

test('writing a draft makes no page out of date; publishing it does', async () => {
  const { id } = await aPost({ title: 'Before' })
  const told = await toldWhile(async () => {
    for (const title of ['A', 'Ab', 'Abc']) await editPost(id, { title, topics: [title] })
  })
  expect(told).toEqual([])
  const payload = await theSchool()
  const published = { collection: 'posts', id, data: { _status: 'published' } } as const
  expect(await toldWhile(() => payload.update(published))).toContain('posts')
})

test('writing a draft of a lecture counts nobody’s progress; publishing and taking back does', async () => {
  const payload = await theSchool()
  const taught = await aCourse([{}, { status: 'draft' }])
  const ann = await aStudent([taught])
  const { id } = lectureAt(taught, 2)
  const lecture = { collection: 'lectures', id } as const
  const edit = (data: object) => payload.update({ ...lecture, data, draft: true, autosave: true })

  await payload.update({ ...lecture, data: { _status: 'published' } })
  expect(await progressIn(ann, taught)).toMatchObject({ total: 2 })

  // A number that any count would put right.
  await rowsOf(sql`update course_progress set total = 99 where student_id = ${ann.student}`)
  await edit({ title: 'Another title' })
  await edit({ task: null })
  expect(await progressIn(ann, taught)).toMatchObject({ total: 99 })

  await payload.update({ ...lecture, data: { _status: 'draft' } })
  expect(await progressIn(ann, taught)).toMatchObject({ total: 1 })
})

const office = await aPostOffice()

test('a draft publishes itself on its second, and within another its page shows it', async () => {
  await aWorker(office)
  const { id } = await aPost({ title: 'Old words', slug: 'timed' })
  expect((await front.ask('/blog/timed')).text).toBe('Old words')
  const at = Date.now() + 2_500
  await editPost(id, { title: 'New words', publishAt: new Date(at).toISOString() })
  expect((await front.ask('/blog/timed')).text).toBe('Old words')

  await expect
    .poll(async () => (await front.ask('/blog/timed')).text, { timeout: 20_000, interval: 50 })
    .toBe('New words')
  const late = Date.now() - at
  expect(late).toBeGreaterThan(-50)
  expect(late).toBeLessThan(4_000)
})
