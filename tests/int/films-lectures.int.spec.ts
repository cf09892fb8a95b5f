import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { noteWatching } from '../../commands/noteWatching.ts'
import { openLecture } from '../../commands/openLecture.ts'
import type { Span } from '../../domain/watching.ts'
import { lecturePage } from '../../queries/lecturePage.ts'
import type { Lecture, User } from '../../payload-types.ts'
import { anApi, signedIn } from '../support/api.ts'
import { aFront } from '../support/front.ts'
import {
  aCourse,
  aStudent,
  lectureAt,
  NOW,
  progressIn,
  rowsOf,
  storage,
} from '../support/learning.ts'
import type { Learner, TaughtCourse } from '../support/learning.ts'
import { aPerson, aRequest, password, theSchool } from '../support/people.ts'
import { statementsOf } from '../support/statements.ts'

const front = await aFront()
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1_000)

type FilmAsk = { seconds?: number; state?: string; source?: string; version?: string }

/** A film of a course, or a version of one, that holds its own name: its id. */
async function aFilm({ course }: TaughtCourse, { seconds = 100, ...more }: FilmAsk = {}) {
  const id = randomUUID()
  const { state = 'ready', source = null, version = null } = more
  await storage().put(`private-files/${id}.mp4`, Buffer.from(id), 'video/mp4')
  await rowsOf(sql`
    insert into private_files (id, course_id, state, filename, original_name, mime_type, filesize,
      seconds, source_id, version)
    values (${id}, ${course.id}, ${state}, ${`${id}.mp4`}, 'line.mp4', 'video/mp4', 36, ${seconds},
      ${source}, ${version})`)
  return id
}

/** A student who has just opened a lecture without homework, with a film of a hundred seconds. */
async function watching({ finishing = 'watched' }: { finishing?: 'watched' | 'by-hand' } = {}) {
  const taught = await aCourse([{ task: null }])
  const lecture = lectureAt(taught, 1)
  const film = await aFilm(taught)
  await rowsOf(sql`update lectures set video_id = ${film} where id = ${lecture.id}`)
  await rowsOf(sql`update courses set finishing = ${finishing} where id = ${taught.course.id}`)
  const ann = await aStudent([taught])
  await openLecture(await ann.asks(), { student: ann.student, lecture: lecture.id })
  await rowsOf(sql`
    update lecture_progress set created_at = ${NOW.toISOString()}
    where student_id = ${ann.student} and lecture_id = ${lecture.id}`)
  const tells = async (position: number, spans: Span[], now: Date) =>
    noteWatching(await ann.asks(), { lecture: lecture.id, position, spans }, now)
  return { taught, lecture, film, ann, tells }
}

async function toldOf(ann: Learner, lecture: Lecture) {
  const [row] = await rowsOf<{ position: number; watched: Span[]; isFinished: boolean }>(sql`
    select position::float, watched, finished_at is not null as "isFinished" from lecture_progress
    where student_id = ${ann.student} and lecture_id = ${lecture.id}`)
  return row
}

test('where somebody left a film, on whichever device, is where it goes on', async () => {
  const { taught, lecture, film, ann, tells } = await watching()

  expect(await tells(42, [[0, 42]], later(50))).toEqual({ kind: 'noted', isFinished: false })

  const req = await ann.asks()
  const place = { course: taught.course.slug, lecture: lecture.slug }
  expect(await lecturePage(req, place, later(60))).toMatchObject({
    video: { url: `/files/${film}`, seconds: 100, resumeAt: 42 },
  })
})

test('two devices at once lose nothing of what was seen', async () => {
  const { lecture, ann, tells } = await watching()
  const parts = Array.from({ length: 10 }, (_, index): Span => [10 * index, 10 * index + 5])

  await Promise.all(parts.map((span) => tells(span[1], [span], later(60))))

  expect((await toldOf(ann, lecture))?.watched).toEqual(parts)
})

test('nine tenths of a film finish its lecture where watching does that, once', async () => {
  const { taught, lecture, ann, tells } = await watching()

  expect(await tells(89, [[0, 89]], later(90))).toMatchObject({ isFinished: false })
  expect(await tells(90, [[0, 90]], later(91))).toMatchObject({ isFinished: true })
  expect(await tells(100, [[0, 100]], later(101))).toMatchObject({ isFinished: true })

  expect(await toldOf(ann, lecture)).toMatchObject({ isFinished: true, watched: [[0, 100]] })
  expect(await progressIn(ann, taught)).toMatchObject({ done: 1, percent: 100 })
})

test('where a student says so themselves, watching finishes nothing', async () => {
  const { lecture, ann, tells } = await watching({ finishing: 'by-hand' })

  expect(await tells(100, [[0, 100]], later(100))).toEqual({ kind: 'noted', isFinished: false })
  expect((await toldOf(ann, lecture))?.isFinished).toBe(false)
})

test('a film that was seen faster than it plays was not seen', async () => {
  const { lecture, ann, tells } = await watching()

  expect(await tells(9_999, [[0, 9_999]], later(5))).toMatchObject({ isFinished: false })

  expect(await toldOf(ann, lecture)).toMatchObject({ watched: [], position: 100 })
})

test('what was watched of a video counts for no other that takes its place', async () => {
  const { taught, lecture, ann, tells } = await watching()
  await tells(60, [[0, 60]], later(60))
  const other = await aFilm(taught)
  await rowsOf(sql`update lectures set video_id = ${other} where id = ${lecture.id}`)
  const ask = { course: taught.course.slug, lecture: lecture.slug }
  expect(await lecturePage(await ann.asks(), ask, NOW)).toMatchObject({ video: { resumeAt: null } })

  expect(await tells(100, [[60, 100]], later(120))).toEqual({ kind: 'noted', isFinished: false })

  expect(await toldOf(ann, lecture)).toMatchObject({ watched: [[60, 100]] })
  await tells(60, [[0, 60]], later(200))
  expect(await toldOf(ann, lecture)).toMatchObject({ watched: [[0, 100]], isFinished: true })
})

test('only whoever has opened the lecture is heard, and only what makes sense', async () => {
  const { lecture, ann, tells } = await watching()
  const bob = await aStudent([])
  const ask = { lecture: lecture.id, position: 1, spans: [] }
  const refused = { kind: 'refused', reason: 'not-found' }
  expect(await noteWatching(await bob.asks(), ask, NOW)).toEqual(refused)
  await rowsOf(sql`update enrolments set ended_at = now() where student_id = ${ann.student}`)
  expect(await tells(1, [], later(5))).toEqual(refused)

  const caller = await signedIn(await anApi(), bob.user)
  const at = `/api/lectures/${lecture.id}/watching`
  for (const body of [{}, { position: -1, spans: [] }, { position: 1, spans: [[1]] }]) {
    expect((await caller.ask('POST', at, body)).status).toBe(400)
  }
  expect((await caller.ask('POST', at, { position: 1, spans: [] })).status).toBe(404)
})

test('a version of a film is for those its lecture is open to, and its original for those who make the course', async () => {
  const { taught, lecture, film, ann } = await watching()
  const web = await aFilm(taught, { source: film, version: 'web' })
  const poster = await aFilm(taught, { source: film, version: 'poster' })
  const bob = await aStudent([await aCourse([{}])])

  const page = await lecturePage(
    await ann.asks(),
    { course: taught.course.slug, lecture: 'lecture-1' },
    NOW,
  )
  expect(page).toMatchObject({ video: { url: `/files/${web}`, poster: `/files/${poster}` } })
  const cookies = [ann.user, await aPerson('editor'), bob.user].map(cookieOf)
  const statusesOf = async (file: string) => {
    const statuses = [...(await Promise.all(cookies)), ''].map(
      async (cookie) => (await front.ask(`/files/${file}`, { headers: { cookie } })).status,
    )
    return Promise.all(statuses)
  }
  for (const file of [web, poster]) expect(await statusesOf(file)).toEqual([200, 200, 404, 404])
  expect(await statusesOf(film)).toEqual([404, 200, 404, 404])

  await rowsOf(sql`update lectures set is_preview = true where id = ${lecture.id}`)
  expect(await statusesOf(web)).toEqual([200, 200, 200, 200])
  expect(await statusesOf(film)).toEqual([404, 200, 404, 404])
})

test('of a film that is handed over beside a lecture its students have what was made of it', async () => {
  const { taught, lecture, ann } = await watching()
  const attached = await aFilm(taught)
  const web = await aFilm(taught, { source: attached, version: 'web' })
  await rowsOf(sql`
    insert into lectures_rels ("order", parent_id, path, private_files_id)
    values (1, ${lecture.id}, 'attachments', ${attached})`)
  const ask = { course: taught.course.slug, lecture: lecture.slug }

  expect(await lecturePage(await ann.asks(), ask, NOW)).toMatchObject({
    attachments: [{ id: web, name: 'line.mp4', mimeType: 'video/mp4' }],
  })
  const cookie = await cookieOf(ann.user)
  for (const [file, status] of [
    [web, 200],
    [attached, 404],
  ] as const) {
    expect((await front.ask(`/files/${file}`, { headers: { cookie } })).status).toBe(status)
  }
})

async function cookieOf({ email }: User): Promise<string> {
  const { headers } = await front.ask('/api/users/login', {
    method: 'POST',
    headers: { origin: 'http://localhost:3000', 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  return (headers['set-cookie'] ?? []).map((each) => each.split(';')[0]).join('; ')
}

test('attachments are listed as they were given, and cost the lecture page no statement', async () => {
  const { taught, lecture, ann } = await watching()
  const page = async () =>
    lecturePage(await ann.asks(), { course: taught.course.slug, lecture: lecture.slug }, NOW)
  const payload = await theSchool()
  const before = await statementsOf(payload, page)
  for (const [index, id] of [await aFilm(taught), await aFilm(taught)].entries()) {
    await rowsOf(sql`
      insert into lectures_rels ("order", parent_id, path, private_files_id)
      values (${index + 1}, ${lecture.id}, 'attachments', ${id})`)
  }

  expect(await page()).toMatchObject({
    attachments: [{ name: 'line.mp4', mimeType: 'video/mp4', size: 36 }, { name: 'line.mp4' }],
  })
  expect(await statementsOf(payload, page)).toBe(before)
})

const captions = 'WEBVTT\n\n00:01.000 --> 00:02.000\nPress less.\n'

async function aDraft({ video }: { video?: string } = {}) {
  const payload = await theSchool()
  const taught = await aCourse([{ status: 'draft' }])
  const lecture = lectureAt(taught, 1)
  const editor = await aPerson('editor')
  const film = video ?? (await aFilm(taught))
  const change = async (data: Partial<Lecture>, draft = false) =>
    payload.update({
      collection: 'lectures',
      id: lecture.id,
      data,
      draft,
      overrideAccess: false,
      req: await aRequest(editor),
    })
  return { taught, lecture, editor, film, change }
}

const faultAt = (path: string, message: unknown = expect.any(String)) => ({
  data: { errors: [expect.objectContaining({ path, message })] },
})

test('a video is published with captions, or with somebody’s word, which is kept with who gave it', async () => {
  const { film, change, editor } = await aDraft()

  await expect(change({ video: film, _status: 'published' })).rejects.toMatchObject(
    faultAt('captionsWaiver'),
  )
  const forged = { captionsWaivedBy: null, captionsWaivedAt: '2020-01-01T00:00:00.000Z' }
  const waiver = { captionsWaiver: 'Nothing is said in it.', ...forged }
  const shown = await change({ video: film, _status: 'published', ...waiver })

  expect(shown).toMatchObject({ _status: 'published', captionsWaivedBy: editor.id })
  expect(Date.parse(shown.captionsWaivedAt ?? '')).toBeGreaterThan(Date.parse('2026-01-01'))
  expect(await change({ captionsWaiver: '', captions, _status: 'published' })).toMatchObject({
    ...{ captions, captionsWaiver: null, captionsWaivedBy: null, captionsWaivedAt: null },
  })
})

test('what is shown without captions already can be changed, but not its video', async () => {
  const { lecture, film, change, taught } = await aDraft()
  await change({ _status: 'published' })
  await rowsOf(sql`update lectures set video_id = ${film} where id = ${lecture.id}`)
  await rowsOf(sql`
    update _lectures_v set version_video_id = ${film} where parent_id = ${lecture.id}`)

  expect(await change({ title: 'Lines again', _status: 'published' })).toMatchObject({
    title: 'Lines again',
  })
  const other = await aFilm(taught)
  await expect(change({ video: other, _status: 'published' })).rejects.toMatchObject(
    faultAt('captionsWaiver'),
  )
})

test('broken captions are refused with their line, in a draft as well; SubRip is turned into WebVTT', async () => {
  const { change } = await aDraft()

  const broken = 'WEBVTT\n\n00:01.000 --> 00:02.000\nOne\n00:03.000 --> 00:04.000\nTwo\n'
  await expect(change({ captions: broken }, true)).rejects.toMatchObject(
    faultAt('captions', expect.stringContaining('line 5')),
  )
  await expect(change({ captions: 'WEBVTT' }, true)).rejects.toMatchObject(faultAt('captions'))
  const subRip = '1\n00:00:01,000 --> 00:00:02,000\nOne\n'
  expect(await change({ captions: subRip }, true)).toMatchObject({
    captions: 'WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nOne\n',
  })
})

test('no lecture is published with a video that cannot be seen, or with files of somebody', async () => {
  const { taught, change } = await aDraft()
  const published = { captions, _status: 'published' } as const
  const [theirs] = await rowsOf<{ id: string }>(sql`
    insert into private_files (filename, mime_type) values ('homework.mp4', 'video/mp4')
    returning id`)
  const preparing = await aFilm(taught, { state: 'preparing' })
  const unreadable = await aFilm(taught, { state: 'unreadable' })

  for (const video of [preparing, unreadable, theirs?.id ?? '']) {
    await expect(change({ video, ...published })).rejects.toMatchObject(faultAt('video'))
  }
  await expect(change({ attachments: [theirs?.id ?? ''], ...published })).rejects.toMatchObject(
    faultAt('attachments'),
  )
})

test('a film from elsewhere is one of the places that are known', async () => {
  const { change } = await aDraft()
  const embed = 'https://evil.example/watch?v=dQw4w9WgXcQ'
  await expect(change({ embed, _status: 'published' })).rejects.toMatchObject(faultAt('embed'))
  const known = 'https://youtu.be/dQw4w9WgXcQ'
  expect(await change({ embed: known, _status: 'published' })).toMatchObject({ embed: known })
})

test('the files of a lecture go along to its new course', async () => {
  const { film, change } = await aDraft()
  const other = await aCourse([])
  await change({ video: film, captions, course: other.course.id, _status: 'published' })

  const [row] = await rowsOf(sql`select course_id as course from private_files where id = ${film}`)
  expect(row).toEqual({ course: other.course.id })
})

test('editors see how far a file of a course is, and nobody else does', async () => {
  const taught = await aCourse([])
  const film = await aFilm(taught)
  const poster = await aFilm(taught, { source: film, version: 'poster' })
  const api = await anApi()
  const at = `/api/private-files/of-courses?ids=${film}`

  const seen = await (await signedIn(api, await aPerson('editor'))).ask('GET', at)
  expect(seen.body).toMatchObject({
    files: [{ id: film, name: 'line.mp4', state: 'ready', seconds: 100, versions: { poster } }],
  })
  const other = await signedIn(api, (await aStudent([taught])).user)
  expect((await other.ask('GET', at)).status).toBe(403)
})
