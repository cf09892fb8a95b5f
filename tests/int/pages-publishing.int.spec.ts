import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { publishDraft } from '../../commands/publishDraft.ts'
import { execute } from '../../database/execute.ts'
import type { DraftKind } from '../../domain/draftKind.ts'
import { publishDueJob } from '../../jobs/publishDue.ts'
import { publishDraftJob } from '../../jobs/publishDraft.ts'
import { draftsDue } from '../../queries/draftsDue.ts'
import { aPost, editPost } from '../support/writing.ts'
import { aRequest, theSchool } from '../support/people.ts'
import { aPostOffice } from '../support/postOffice.ts'

const { workshop } = await aPostOffice()

/** Far enough from the clock of the wall, which the collections ask whether a moment has passed. */
const AT = '2099-03-01T09:00:00.000Z'
const then = new Date(AT)
const later = new Date('2099-03-01T09:01:00.000Z')

const publish = async (id: string, publishAt = AT, now = then, kind: DraftKind = 'posts') =>
  publishDraft(await aRequest(), { kind, id, publishAt }, now)

const shown = async (id: string) =>
  (await theSchool()).findByID({ collection: 'posts', id, depth: 0 })

const newest = async (id: string) =>
  (await theSchool()).findByID({ collection: 'posts', id, depth: 0, draft: true })

async function queued(id: string): Promise<{ publishAt: string; startAfter: string }[]> {
  const payload = await theSchool()
  const { rows } = await execute<{ publishAt: string; startAfter: string }>(
    { payload },
    sql`select data->>'publishAt' as "publishAt", start_after as "startAfter" from pgboss.job
        where name = 'publish-draft' and data->>'id' = ${id} order by created_on`,
  )
  return rows.map((row) => ({ ...row, startAfter: new Date(row.startAfter).toISOString() }))
}

async function versions(id: string): Promise<string[]> {
  const payload = await theSchool()
  const { docs } = await payload.findVersions({
    collection: 'posts',
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    pagination: false,
  })
  return docs.map(({ version }) => version.title)
}

test('a draft with a moment is queued for exactly that moment, once however often it is saved', async () => {
  const { id } = await aPost({ _status: 'draft', publishAt: AT })
  for (const title of ['A', 'Ab', 'Abc']) await editPost(id, { title })
  expect(await queued(id)).toEqual([{ publishAt: AT, startAfter: AT }])
})

test('when the moment comes the newest draft is shown, and the wish is fulfilled', async () => {
  const { id } = await aPost({ title: 'As it was', _status: 'published' })
  await editPost(id, { title: 'First thought', publishAt: AT })
  await editPost(id, { title: 'Second thought' })
  expect((await shown(id)).title).toBe('As it was')

  expect(await publish(id)).toBe(true)
  expect(await shown(id)).toMatchObject({
    title: 'Second thought',
    _status: 'published',
    publishAt: null,
  })
  expect((await newest(id)).publishAt).toBeNull()
})

test('asked many times at once, a draft is published once', async () => {
  const { id } = await aPost({ title: 'Once', _status: 'draft', publishAt: AT })
  const answers = await Promise.all(Array.from({ length: 8 }, () => publish(id)))
  expect(answers.filter(Boolean)).toHaveLength(1)
  expect(await versions(id)).toEqual(['Once'])
})

test('a draft that was put off, or whose wish was taken back, is not published', async () => {
  const { id } = await aPost({ _status: 'draft', publishAt: AT })
  await editPost(id, { publishAt: '2099-03-02T09:00:00.000Z' })
  expect(await publish(id)).toBe(false)
  await editPost(id, { publishAt: null })
  expect(await publish(id, '2099-03-02T09:00:00.000Z', new Date('2099-03-03T00:00:00Z'))).toBe(
    false,
  )
  expect((await shown(id))._status).toBe('draft')
})

test('a moment too early publishes nothing', async () => {
  const { id } = await aPost({ _status: 'draft', publishAt: AT })
  expect(await publish(id, AT, new Date(then.getTime() - 1))).toBe(false)
})

test('a day in the past is no wish: an editor that saves by itself publishes nothing', async () => {
  const { id } = await aPost({ _status: 'draft' })
  await editPost(id, { publishAt: '2020-01-01T00:00:00.000Z' })
  expect((await newest(id)).publishAt ?? null).toBeNull()
  expect(await queued(id)).toEqual([])
})

test('publishing by hand fulfils the wish, and the job that is left finds nothing to do', async () => {
  const payload = await theSchool()
  const { id } = await aPost({ title: 'By hand', _status: 'draft', publishAt: AT })
  await payload.update({ collection: 'posts', id, data: { _status: 'published' } })
  expect((await shown(id)).publishAt).toBeNull()
  await editPost(id, { title: 'A draft after it' })
  expect(await publish(id)).toBe(false)
  expect((await shown(id)).title).toBe('By hand')
})

test('a lost job is found by the sweep, which queues each state of a draft once', async () => {
  const payload = await theSchool()
  const { id } = await aPost({ title: 'Lost', _status: 'draft', publishAt: AT })
  await execute({ payload }, sql`delete from pgboss.job where name = 'publish-draft'`)
  const sweep = { data: {}, retryCount: 0, retryLimit: 0 }
  await publishDueJob(workshop, sweep, later)
  await publishDueJob(workshop, sweep, later)
  const [job, ...others] = await queued(id)
  expect([job?.publishAt, others]).toEqual([AT, []])

  const one = { data: { kind: 'posts', id, publishAt: AT }, retryCount: 0, retryLimit: 20 } as const
  await publishDraftJob(workshop, one, later)
  expect((await shown(id)).title).toBe('Lost')
  const due = await draftsDue(await aRequest(), later)
  expect(due.map((draft) => draft.id)).not.toContain(id)
})

test('a draft with something missing waits for a person, and is shown to nobody', async () => {
  const payload = await theSchool()
  const data = { slug: 'no-title', publishAt: AT, title: '' }
  const { id } = await payload.create({ collection: 'posts', data, draft: true })
  const job = { data: { kind: 'posts', id, publishAt: AT }, retryCount: 0, retryLimit: 20 } as const
  expect(await publishDraftJob(workshop, job, then)).toEqual({
    kind: 'never',
    code: 'draft-incomplete',
  })
  expect((await shown(id))._status).toBe('draft')
})

test('pages, courses and lectures publish themselves as posts do', async () => {
  const payload = await theSchool()
  const wish = { publishAt: AT, _status: 'draft' } as const
  const page = await payload.create({
    collection: 'pages',
    data: { title: 'About', slug: 'about', kind: 'page', ...wish },
    draft: true,
  })
  const course = await payload.create({
    collection: 'courses',
    data: { title: 'Course', slug: 'course', ...wish },
    draft: true,
  })
  const lecture = await payload.create({
    collection: 'lectures',
    data: { title: 'Lecture', slug: 'lecture', course: course.id, ...wish },
    draft: true,
  })
  const due = await draftsDue(await aRequest(), then)
  expect(due.map(({ id }) => id)).toEqual(expect.arrayContaining([page.id, course.id, lecture.id]))
  for (const { kind, id, publishAt } of due) {
    const now = new Date(publishAt)
    await publishDraftJob(
      workshop,
      { data: { kind, id, publishAt }, retryCount: 0, retryLimit: 20 },
      now,
    )
  }
  expect((await payload.findByID({ collection: 'pages', id: page.id }))._status).toBe('published')
  expect((await payload.findByID({ collection: 'courses', id: course.id }))._status).toBe(
    'published',
  )
  expect((await payload.findByID({ collection: 'lectures', id: lecture.id }))._status).toBe(
    'published',
  )
})

test('what is published without a date bears that of the moment; a draft bears what it says', async () => {
  const { id } = await aPost({ _status: 'draft', datedAt: null })
  expect((await newest(id)).datedAt ?? null).toBeNull()
  await (await theSchool()).update({ collection: 'posts', id, data: { _status: 'published' } })
  expect(Date.now() - Date.parse((await shown(id)).datedAt ?? '')).toBeLessThan(60_000)
})
