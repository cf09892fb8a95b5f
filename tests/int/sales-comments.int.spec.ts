import { setTimeout as wait } from 'node:timers/promises'
import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { decideComment } from '../../commands/decideComment.ts'
import { writeComment } from '../../commands/writeComment.ts'
import { approvedComments } from '../../queries/approvedComments.ts'
import { commentForm } from '../../queries/commentForm.ts'
import type { Locals } from '../../server/locals.ts'
import { aFront, aSite, html } from '../support/front.ts'
import { aCourse, aStudent, noticesOf, rowsOf } from '../support/learning.ts'
import type { Learner, TaughtCourse } from '../support/learning.ts'
import { aPerson, aRequest, password, theSchool } from '../support/people.ts'

const words = 'I learnt to look before I draw.'

const writes = async (learner: Learner, ask: Partial<Parameters<typeof writeComment>[1]> = {}) =>
  writeComment(await learner.asks(), { about: 'school', text: words, ...ask })

/** The id of a comment on the school by a new student. */
async function aComment({ name = 'Marta Wójcik', text = words } = {}): Promise<string> {
  const answer = await writes(await aStudent([await aCourse([{}])], { name }), { text })
  if (answer.kind !== 'written') throw new Error(`It was refused: ${JSON.stringify(answer)}`)
  return answer.comment
}

const decides = async (comment: string, approve: boolean) =>
  decideComment(await aRequest(), { comment, approve })

const statusOf = async (comment: string) =>
  (await rowsOf<{ status: string }>(sql`select status from comments where id = ${comment}`))[0]
    ?.status

const seen = async (more: { course?: string; teacher?: string } = {}) =>
  (await approvedComments(await aRequest(), { limit: 50, ...more })).map(({ text }) => text)

async function taughtBy(slug: string): Promise<TaughtCourse> {
  const payload = await theSchool()
  const { id } = await payload.create({
    collection: 'teachers',
    data: { name: 'Inês Carvalho', slug, zone: 'Europe/Lisbon' },
  })
  const taught = await aCourse([{}])
  await payload.update({ collection: 'courses', id: taught.course.id, data: { author: id } })
  return taught
}

test('what a student writes waits, mentors are told, and nobody sees it before it is approved', async () => {
  const text = 'The arrows in the margin are worth more than the film.'
  const comment = await aComment({ text })

  expect(await statusOf(comment)).toBe('pending')
  expect(await noticesOf('comment-waiting', comment)).toBe(1)
  expect(await seen()).not.toContain(text)

  await decides(comment, true)
  expect(await seen()).toContain(text)
  expect(await noticesOf('comment-approved', comment)).toBe(1)

  await decides(comment, false)
  expect(await seen()).not.toContain(text)
})

test('a comment stands under a short name, until its student has decided to be shown', async () => {
  const text = 'Somebody looked at what I did, and said so.'
  await decides(await aComment({ name: 'Marta Maria Wójcik', text }), true)
  const cardOf = async () =>
    (await approvedComments(await aRequest(), { limit: 50 })).find((each) => each.text === text)

  expect(await cardOf()).toMatchObject({ name: 'Marta W.', profile: null })
  await rowsOf(sql`
    update students set is_public = true, slug = 'marta' where name = 'Marta Maria Wójcik'`)
  expect(await cardOf()).toMatchObject({ name: 'Marta Maria Wójcik', profile: 'marta' })
})

test('a comment is on the course, or on its teacher, or on the school', async () => {
  const taught = await taughtBy('ines')
  const ann = await aStudent([taught])
  const course = taught.course.slug
  for (const about of ['course', 'teacher', 'school'] as const) {
    const answer = await writes(ann, { about, course, text: `This is what I think: ${about}.` })
    await decides(answer.kind === 'written' ? answer.comment : '', true)
  }

  expect(await seen({ course })).toEqual(['This is what I think: course.'])
  expect(await seen({ teacher: 'ines' })).toEqual(['This is what I think: teacher.'])
})

test('a student writes about courses of their own, whoever has none about nothing', async () => {
  const [own, foreign] = [await taughtBy('jun'), await taughtBy('awa')]
  const ann = await aStudent([own])
  const course = foreign.course.slug

  expect(await writes(ann, { about: 'course', course })).toMatchObject({ reason: 'not-found' })
  expect(await writes(ann, { about: 'teacher', course })).toMatchObject({ reason: 'not-found' })
  expect(await writes(await aStudent([]))).toMatchObject({ reason: 'not-allowed' })
  expect(await writeComment(await aRequest(), { about: 'school', text: words })).toMatchObject({
    reason: 'sign-in-first',
  })
})

test('too few words and too many are refused', async () => {
  const ann = await aStudent([await aCourse([{}])])

  expect(await writes(ann, { text: 'Good.' })).toMatchObject({ reason: 'comment-length' })
  expect(await writes(ann, { text: 'a'.repeat(601) })).toMatchObject({ reason: 'comment-length' })
})

test('about one subject one comment waits, though ten are sent at once; the database holds it too', async () => {
  await rowsOf(sql`delete from rate_limits`)
  const ann = await aStudent([await aCourse([{}])])
  const answers = await Promise.all(Array.from({ length: 10 }, () => writes(ann)))

  expect(answers.filter(({ kind }) => kind === 'written')).toHaveLength(1)
  const [row] = await rowsOf<{ count: number }>(sql`
    select count(*)::int as count from comments where student_id = ${ann.student}`)
  expect(row?.count).toBe(1)
  await expect(
    rowsOf(sql`
      insert into comments (student_id, text, status)
      values (${ann.student}, 'Once more, past the command.', 'pending')`),
  ).rejects.toMatchObject({ cause: { constraint: 'comments_one_pending' } })
})

test('a student who writes without end is slowed down', async () => {
  const ann = await aStudent([await aCourse([{}])])
  const answers = []
  for (let count = 0; count < 12; count++) answers.push(await writes(ann))

  expect(answers.at(-1)).toMatchObject({ reason: 'too-many-tries' })
})

test('only mentors decide, over the API as in the panel; nobody changes what a student has said', async () => {
  const comment = await aComment()
  const front = await aFront()
  const asks = async (
    role: 'editor' | 'mentor',
    { method, path, body }: { method: string; path: string; body: object },
  ) => {
    const { email } = await aPerson(role)
    const headers = { origin: 'http://localhost:3000', 'content-type': 'application/json' }
    const signedIn = await front.ask('/api/users/login', {
      method: 'POST',
      headers,
      body: JSON.stringify({ email, password }),
    })
    const cookie = (signedIn.headers['set-cookie'] ?? [])
      .map((each) => each.split(';')[0])
      .join('; ')
    const answer = await front.ask(path, {
      method,
      headers: { ...headers, cookie },
      body: JSON.stringify(body),
    })
    return answer.status
  }
  const path = `/api/comments/${comment}`
  const decision = { method: 'POST', path: `${path}/decision`, body: { approve: true } }

  expect((await front.ask(`${path}/decision`, { method: 'POST' })).status).toBe(401)
  expect(await asks('editor', decision)).toBe(403)
  expect(await statusOf(comment)).toBe('pending')
  expect(await asks('mentor', decision)).toBe(200)
  expect(await statusOf(comment)).toBe('approved')

  expect(await asks('mentor', { method: 'PATCH', path, body: { text: 'Otherwise.' } })).toBe(200)
  expect(await seen()).not.toContain('Otherwise.')
})

test('a decision bears its moment, and no comment goes back to waiting', async () => {
  const payload = await theSchool()
  const comment = await aComment()
  await decides(comment, true)

  const { decidedAt } = await payload.findByID({ collection: 'comments', id: comment })
  expect(decidedAt).toBeTruthy()
  await expect(
    payload.update({ collection: 'comments', id: comment, data: { status: 'pending' } }),
  ).rejects.toMatchObject({ status: 409 })
  expect(await statusOf(comment)).toBe('approved')
})

test('approved twice, at once or later, a student is told once', async () => {
  const comment = await aComment()
  await Promise.all([decides(comment, true), decides(comment, true)])
  await decides(comment, true)

  expect(await noticesOf('comment-approved', comment)).toBe(1)
})

test('a comment of a student who is blocked is not shown', async () => {
  const text = 'This one will have to leave the page again.'
  const ann = await aStudent([await aCourse([{}])])
  const answer = await writes(ann, { text })
  await decides(answer.kind === 'written' ? answer.comment : '', true)
  expect(await seen()).toContain(text)

  await rowsOf(sql`update users set blocked = true where id = ${ann.user.id}`)
  expect(await seen()).not.toContain(text)
})

test('the form offers what can be written about, and leaves out what waits already', async () => {
  const taught = await taughtBy('lucie')
  const ann = await aStudent([taught], { name: 'Ann Lee' })
  const course = taught.course.slug
  const formNow = async () => commentForm(await ann.asks(), { course })

  expect(await formNow()).toEqual({
    subjects: ['course', 'teacher', 'school'],
    teacher: 'Inês Carvalho',
    signedAs: 'Ann L.',
  })
  await writes(ann, { about: 'teacher', course })
  expect((await formNow())?.subjects).toEqual(['course', 'school'])
  expect(await commentForm(await ann.asks(), { course: 'no-such-course' })).toBeNull()
})

test('a page that shows comments is fresh when one is approved', async () => {
  const payload = await theSchool()
  const page = async ({ page, school }: Locals) => {
    page.cache()
    const { blocks } = await school.landingPage()
    return html(JSON.stringify(blocks))
  }
  await payload.updateGlobal({
    slug: 'landing',
    data: { headline: 'By hand', blocks: [{ blockType: 'comments', count: 24 }] },
  })
  const front = await aFront({ site: aSite({ '/': page }) })
  const text = 'Fresh on the page within a moment of its approval.'
  const comment = await aComment({ text })
  expect((await front.ask('/')).text).not.toContain(text)

  await decides(comment, true)
  while (!(await front.ask('/')).text.includes(text)) await wait(5)
})
