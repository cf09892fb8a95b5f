import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { dropOriginals } from '../../commands/dropOriginals.ts'
import { originalKey } from '../../domain/fileState.ts'
import { preparePhotoJob } from '../../jobs/preparePhoto.ts'
import { lecturePage } from '../../queries/lecturePage.ts'
import type { User } from '../../payload-types.ts'
import { anAttempt } from '../support/deliveries.ts'
import { aFront } from '../support/front.ts'
import {
  aCourse,
  aPhoto,
  aStudent,
  handedIn,
  handsIn,
  homeworkOf,
  NOW,
  lectureAt,
  onDisk,
  rowsOf,
  storage,
} from '../support/learning.ts'
import type { Learner } from '../support/learning.ts'
import { aPerson, aRequest, password, theSchool } from '../support/people.ts'
import { aPostOffice } from '../support/postOffice.ts'
import { statementsOf } from '../support/statements.ts'

const here = 'http://localhost:3000'
const front = await aFront()
const { workshop } = await aPostOffice()

/** Where forms are kept while they come in; nobody else's are here. */
const temporary = mkdtempSync(path.join(tmpdir(), 'atelier-forms-'))
process.env.TMPDIR = temporary
afterAll(() => rmSync(temporary, { recursive: true }))

async function cookieOf({ email }: User): Promise<string> {
  const { headers } = await front.ask('/api/users/login', {
    method: 'POST',
    headers: { origin: here, 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  return (headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]).join('; ')
}

type Sent = { photos?: (Buffer | string)[]; comment?: string; accept?: string }

/** Sends the form as a browser does that runs no script, or with `accept` as a script does. */
async function sends(
  who: User,
  lecture: { id: string },
  { photos = [], comment = '', accept = 'text/html' }: Sent,
) {
  const form = new FormData()
  for (const photo of photos)
    form.append('photos', new File([new Uint8Array(Buffer.from(photo))], '../../school.jpg'))
  form.append('comment', comment)
  const body = new Response(form)
  return front.ask(`/api/homework/hand-in?lecture=${lecture.id}`, {
    method: 'POST',
    headers: {
      ...{ origin: here, accept, cookie: await cookieOf(who) },
      'content-type': body.headers.get('content-type') ?? '',
    },
    body: Buffer.from(await body.arrayBuffer()),
  })
}

const prepare = (file: string) =>
  preparePhotoJob(workshop, anAttempt({ file }), new Date('2026-05-04T12:00:00Z'))

const photosOf = async (learner: Learner, lecture: { id: string }): Promise<string[]> => {
  const rows = await rowsOf<{ id: string }>(sql`
    select private_files_id as id from homework_rels
    join homework on homework.id = parent_id
    where student_id = ${learner.student} and lecture_id = ${lecture.id} order by "order"`)
  return rows.map(({ id }) => id)
}

/** Whether anything lies in the storage under this key. */
async function lies(key: string): Promise<boolean> {
  const file = await storage().open(key)
  await file?.close()
  return file !== null
}

const rowOf = async (file: string) =>
  (await theSchool()).findByID({ collection: 'private-files', id: file })

async function aLearner() {
  const taught = await aCourse([{}])
  return { taught, lecture: lectureAt(taught, 1), ann: await aStudent([taught]) }
}

test('photos sent by a plain form lead back to the lecture, and are seen when they are ready', async () => {
  const { taught, lecture, ann } = await aLearner()
  const photos = [await aPhoto(), await aPhoto({ width: 60, colour: '#118833' })]

  const answer = await sends(ann.user, lecture, { photos, comment: 'Two lines: é и ї' })

  expect([answer.status, answer.headers.location]).toEqual([
    303,
    `/learn/${taught.course.slug}/lecture-1#homework`,
  ])
  expect((await homeworkOf(ann, lecture))[0]?.comment).toBe('Two lines: é и ї')
  const files = await photosOf(ann, lecture)
  expect(files).toHaveLength(2)
  const cookie = await cookieOf(ann.user)
  for (const file of files) {
    expect((await front.ask(`/files/${file}`, { headers: { cookie } })).status).toBe(404)
    await prepare(file)
    const { status, headers } = await front.ask(`/files/${file}`, { headers: { cookie } })
    expect([status, headers['content-type']]).toEqual([200, 'image/jpeg'])
  }
  const page = await lecturePage(
    await ann.asks(),
    { course: taught.course.slug, lecture: 'lecture-1' },
    NOW,
  )
  expect(page).toMatchObject({
    attempts: [{ photos: [{ id: files[0], state: 'ready', width: 30, height: 40 }, {}] }],
  })
})

test('where a photo was taken is nowhere in what is seen, nor does its original stay', async () => {
  const { lecture, ann } = await aLearner()
  const original = await aPhoto()
  expect((await sharp(original).metadata()).exif?.toString('latin1')).toContain('A Camera')
  await sends(ann.user, lecture, { photos: [original] })
  const [file = ''] = await photosOf(ann, lecture)

  await prepare(file)

  const { bytes } = await front.ask(`/files/${file}`, {
    headers: { cookie: await cookieOf(ann.user) },
  })
  const about = await sharp(bytes).metadata()
  expect([about.exif, about.xmp, about.iptc, about.orientation]).toEqual(Array(4).fill(undefined))
  expect(bytes.includes('A Camera')).toBe(false)
  expect(await lies(originalKey(file))).toBe(false)
})

test('a photo that lies on its side stands up, and a large one becomes as large as a screen', async () => {
  const { lecture, ann } = await aLearner()
  const large = onDisk(await aPhoto({ width: 4000, height: 3000 }))
  await handsIn(ann, lecture, { photos: [large] })
  const [file = ''] = await photosOf(ann, lecture)

  await prepare(file)

  expect(await rowOf(file)).toMatchObject({ width: 1800, height: 2400, mimeType: 'image/jpeg' })
})

test('a HEIC photo is read, the way it was held', async () => {
  const { lecture, ann } = await aLearner()
  const heic = readFileSync(path.resolve(import.meta.dirname, '../fixtures/turned.heic'))
  await sends(ann.user, lecture, { photos: [heic] })
  const [file = ''] = await photosOf(ann, lecture)

  await prepare(file)

  expect(await rowOf(file)).toMatchObject({ state: 'ready', width: 96, height: 128 })
})

test('a photo that breaks off is noted as unreadable, and nobody is sent its bytes', async () => {
  const { lecture, ann } = await aLearner()
  const whole = await aPhoto({ width: 900, height: 900 })
  await sends(ann.user, lecture, { photos: [whole.subarray(0, whole.length - 900)] })
  const [file = ''] = await photosOf(ann, lecture)

  await prepare(file)

  expect(await rowOf(file)).toMatchObject({ state: 'unreadable' })
  const cookie = await cookieOf(ann.user)
  expect((await front.ask(`/files/${file}`, { headers: { cookie } })).status).toBe(404)
  expect(await lies(originalKey(file))).toBe(false)
})

test('prepared twice, at once even, a photo is there once and stays', async () => {
  const { lecture, ann } = await aLearner()
  await handedIn(ann, lecture)
  const [file = ''] = await photosOf(ann, lecture)

  await Promise.all([prepare(file), prepare(file)])
  await prepare(file)

  expect(await rowOf(file)).toMatchObject({ state: 'ready', filename: `${file}.jpg` })
  expect(await lies(`private-files/${file}.jpg`)).toBe(true)
})

test('originals that are still needed outlive the day, the others do not', async () => {
  const { lecture, ann } = await aLearner()
  await handedIn(ann, lecture)
  const [needed = ''] = await photosOf(ann, lecture)
  const lost = '00000000-0000-4000-8000-000000000001'
  await storage().put(originalKey(lost), Buffer.from('left by a crash'), 'image/jpeg')

  await dropOriginals(await aRequest(), storage(), [needed, lost])

  expect(await lies(originalKey(lost))).toBe(false)
  expect(await lies(originalKey(needed))).toBe(true)
})

test('a refused form leads back to the page with why, and with what was written', async () => {
  const { taught, lecture, ann } = await aLearner()

  const { status, headers } = await sends(ann.user, lecture, { comment: 'My line.' })

  expect(status).toBe(303)
  const back = new URL(headers.location ?? '', here)
  expect(back.pathname).toBe(`/learn/${taught.course.slug}/lecture-1`)
  const [left] = await rowsOf(sql`
    select reason, kept from flashes where id = ${back.searchParams.get('flash')}`)
  expect(left).toEqual({ reason: 'photos-missing', kept: { comment: 'My line.' } })
})

test('a script is told in JSON', async () => {
  const { lecture, ann } = await aLearner()
  const accept = 'application/json'

  const refused = await sends(ann.user, lecture, { photos: ['<svg/>'], accept })
  expect([refused.status, JSON.parse(refused.text)]).toMatchObject([
    415,
    { errors: [{ name: 'not-a-photo' }] },
  ])
  const taken = await sends(ann.user, lecture, { photos: [await aPhoto()], accept })
  expect([taken.status, JSON.parse(taken.text)]).toMatchObject([
    200,
    { kind: 'handed-in', attempt: 1 },
  ])
})

test('an eleventh photo, one of more than twenty megabytes, and half a form are refused', async () => {
  const { lecture, ann } = await aLearner()
  const accept = 'application/json'
  const photo = await aPhoto()
  const nameOf = (text: string) =>
    (JSON.parse(text) as { errors: { name: string }[] }).errors[0]?.name

  const eleven = await sends(ann.user, lecture, { photos: Array<Buffer>(11).fill(photo), accept })
  expect(nameOf(eleven.text)).toBe('too-many-photos')
  const heavy = Buffer.concat([photo, Buffer.alloc(20_000_001 - photo.length)])
  const large = await sends(ann.user, lecture, { photos: [heavy], accept })
  expect(nameOf(large.text)).toBe('too-large')
  const half = await front.ask(`/api/homework/hand-in?lecture=${lecture.id}`, {
    method: 'POST',
    headers: {
      ...{ origin: here, accept, cookie: await cookieOf(ann.user) },
      'content-type': 'multipart/form-data; boundary=x',
    },
    body: '--x\r\ncontent-disposition: form-data; name="photos"; filename="a.jpg"\r\n\r\nhalf',
  })
  expect(nameOf(half.text)).toBe('invalid-input')
  expect(await homeworkOf(ann, lecture)).toEqual([])
  expect(readdirSync(temporary)).toEqual([])
})

test('nobody hands in for a lecture that is not theirs, without signing in, or from another site', async () => {
  const { lecture, ann } = await aLearner()
  const bob = await aStudent([])
  const photos = [await aPhoto()]

  expect((await sends(bob.user, lecture, { photos })).status).toBe(404)
  expect((await sends(await aPerson('mentor'), lecture, { photos })).status).toBe(403)
  expect((await sends(ann.user, { id: 'none' }, { photos })).status).toBe(404)
  const to = `/api/homework/hand-in?lecture=${lecture.id}`
  const cookie = await cookieOf(ann.user)
  const foreign = { origin: 'https://elsewhere.example', cookie }
  expect((await front.ask(to, { method: 'POST', headers: foreign })).status).toBe(403)
  expect((await front.ask(to, { method: 'POST', headers: { origin: here } })).status).toBe(401)
  expect(await homeworkOf(ann, lecture)).toEqual([])
})

test('a photo is seen by its student and by mentors, and by nobody else', async () => {
  const { taught, lecture, ann } = await aLearner()
  const bob = await aStudent([taught])
  await handedIn(ann, lecture)
  const [file = ''] = await photosOf(ann, lecture)
  await prepare(file)
  const statusFor = async (who: User) =>
    (await front.ask(`/files/${file}`, { headers: { cookie: await cookieOf(who) } })).status

  expect(await statusFor(ann.user)).toBe(200)
  expect(await statusFor(await aPerson('mentor'))).toBe(200)
  for (const who of [bob.user, await aPerson('teacher'), await aPerson('editor')]) {
    expect(await statusFor(who)).toBe(404)
  }
  expect((await front.ask(`/files/${file}`)).status).toBe(404)
})

test('the video of a course is for its students as long as they are enrolled, and for editors', async () => {
  const { taught, lecture, ann } = await aLearner()
  const bob = await aStudent([])
  await storage().put('private-files/line.mp4', Buffer.from('a film'), 'video/mp4')
  const [video] = await rowsOf<{ id: string }>(sql`
    insert into private_files (course_id, filename, mime_type)
    values (${taught.course.id}, 'line.mp4', 'video/mp4') returning id`)
  await rowsOf(sql`update lectures set video_id = ${video?.id}, captions = 'WEBVTT'
    where id = ${lecture.id}`)
  const statusFor = async (who: User) =>
    (await front.ask(`/files/${video?.id}`, { headers: { cookie: await cookieOf(who) } })).status

  const req = await ann.asks()
  const place = { course: taught.course.slug, lecture: 'lecture-1' }
  expect(await lecturePage(req, place, NOW)).toMatchObject({
    video: { url: `/files/${video?.id}`, hasCaptions: true },
  })
  expect(await statementsOf(await theSchool(), () => lecturePage(req, place, NOW))).toBeLessThan(7)
  expect(await statusFor(ann.user)).toBe(200)
  expect(await statusFor(await aPerson('editor'))).toBe(200)
  for (const who of [bob.user, await aPerson('teacher')]) expect(await statusFor(who)).toBe(404)
  await rowsOf(sql`update enrolments set ended_at = now() where student_id = ${ann.student}`)
  expect(await statusFor(ann.user)).toBe(404)
})
