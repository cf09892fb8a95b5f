import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import { expect, test, vi } from 'vitest'
import { originalKey } from '../../domain/fileState.ts'
import { preparePhotoJob } from '../../jobs/preparePhoto.ts'
import { prepareVideoJob } from '../../jobs/prepareVideo.ts'
import { prepareCourseFileJob } from '../../jobs/prepareCourseFile.ts'
import type { Workshop } from '../../jobs/outcome.ts'
import { aboutFilm } from '../../providers/ffmpeg/aboutFilm.ts'
import { anAttempt } from '../support/deliveries.ts'
import { aClip, anUpload, filmRow, theFfmpeg, versionsOf } from '../support/films.ts'
import { aCourse, NOW, onDisk, rowsOf, storage } from '../support/learning.ts'
import { aPostOffice } from '../support/postOffice.ts'

// ffmpeg stands back behind whatever else this machine does.
vi.setConfig({ testTimeout: 240_000 })

const { workshop } = await aPostOffice()
const { course } = await aCourse([{}])

const prepare = (file: string, at: Workshop = workshop) =>
  prepareCourseFileJob(at, anAttempt({ file }), NOW)

const place = (filename: string | null | undefined): string =>
  path.join(process.env.DATA_DIR ?? '', 'private-files', filename ?? '')

const roomsOf = (film: string): string[] =>
  readdirSync(tmpdir()).filter((name) => name.includes(film))

async function whatIsIn(filename: string | null | undefined) {
  const about = await aboutFilm(await theFfmpeg(), place(filename))
  if (!about) throw new Error(`${filename} is no film.`)
  return about
}

test('of a film that browsers do not play a still, a film for the web and a silent preview are made', async () => {
  const how = ['-c:v', 'libvpx', '-deadline', 'realtime', '-cpu-used', '8', '-c:a', 'libopus']
  const file = await aClip({ name: 'big.webm', size: '2000x1124', rate: 1, seconds: 8, how })
  const film = await anUpload({ course: course.id, file, mimeType: 'video/webm' })

  expect(await prepare(film)).toEqual({ kind: 'done' })

  const [poster, preview, web] = await versionsOf(film)
  expect([poster?.version, preview?.version, web?.version]).toEqual(['poster', 'preview', 'web'])
  expect(web).toMatchObject({ width: 1920, state: 'ready', course: course.id })
  const about = await whatIsIn(web?.filename)
  expect(about).toMatchObject({ video: { codec: 'h264' }, audio: { codec: 'aac' } })
  expect(about.seconds).toBeCloseTo(8, 0)
  expect(await whatIsIn(preview?.filename)).toMatchObject({ audio: null, seconds: 6 })
  expect(readFileSync(place(poster?.filename)).subarray(0, 3)).toEqual(Buffer.from('ffd8ff', 'hex'))
  expect(await filmRow(film)).toMatchObject({
    ...{ state: 'ready', filename: `${film}.webm`, progress: 100 },
  })
})

test('a film that browsers play already is wrapped anew, with its index first, and keeps its pictures', async () => {
  const file = await aClip()
  const film = await anUpload({ course: course.id, file })

  await prepare(film)

  const web = (await versionsOf(film)).at(-1)
  const bytes = readFileSync(place(web?.filename))
  expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'))
  const [was, is] = [await stat(file), await stat(place(web?.filename))]
  expect(Math.abs(was.size - is.size)).toBeLessThan(2_000)
})

test('where a film was taken is in none of its versions, and the original stays as it came', async () => {
  const file = await aClip({ name: 'clip.mov' })
  expect(readFileSync(file).includes('+48.8')).toBe(true)
  const film = await anUpload({ course: course.id, file, mimeType: 'video/quicktime' })

  await prepare(film)

  for (const { filename } of await versionsOf(film)) {
    const bytes = readFileSync(place(filename))
    expect([bytes.includes('+48.8'), bytes.includes('At home')]).toEqual([false, false])
  }
  expect(readFileSync(place(`${film}.mov`))).toEqual(readFileSync(file))
  expect(await storage().open(originalKey(film))).toBeNull()
})

test('what is no film, one without its end, and one that only lists others are unreadable, and leave nothing', async () => {
  const whole = await aClip({ seconds: 4, how: [...faststart] })
  const half = onDisk(readFileSync(whole))
  truncateSync(half, Math.floor((await stat(half)).size / 2))
  const list = onDisk(`#EXTM3U\n#EXTINF:4,\nfile://${whole}\n#EXT-X-ENDLIST\n`)

  for (const file of [onDisk('no film at all'), half, list]) {
    const film = await anUpload({ course: course.id, file })
    expect(await prepare(film)).toEqual({ kind: 'done' })
    expect([(await filmRow(film))?.state, await versionsOf(film)]).toEqual(['unreadable', []])
    expect(roomsOf(film)).toEqual([])
  }
})

const faststart = [
  ...['-c:v', 'libx264', '-pix_fmt', 'yuv420p', '-c:a', 'aac'],
  ...['-movflags', '+faststart'],
]

test('prepared twice, at once even, a film has each version once, and nothing is left in between', async () => {
  const film = await anUpload({ course: course.id, file: await aClip() })

  await Promise.all([prepare(film), prepare(film)])
  const first = await versionsOf(film)
  await prepare(film)

  expect(await versionsOf(film)).toEqual(first)
  expect(first).toHaveLength(3)
  expect(roomsOf(film)).toEqual([])
  const files = readdirSync(place(null)).filter((name) => name.startsWith(film))
  expect(files).toHaveLength(4)
})

test('what a worker that fell in the middle has left is taken up or removed by the next', async () => {
  const film = await anUpload({ course: course.id, file: await aClip() })
  await storage().move(originalKey(film), `private-files/${film}.mp4`)
  await rowsOf(sql`
    insert into private_files (source_id, version, course_id, state, filename)
    values (${film}, 'poster', ${course.id}, 'ready', ${`${film}-poster.jpg`})`)
  const fallen = spawnSync(process.execPath, ['--version'])
  const room = path.join(tmpdir(), `atelier-${film}-${fallen.pid}-1700000000000-a1b2c3`)
  mkdirSync(room)
  writeFileSync(path.join(room, 'web.mp4'), 'half a film')

  expect(await prepare(film)).toEqual({ kind: 'done' })

  expect(roomsOf(film)).toEqual([])
  expect((await versionsOf(film)).map(({ version }) => version)).toEqual([
    ...['poster', 'preview', 'web'],
  ])
  expect(await filmRow(film)).toMatchObject({ state: 'ready' })
})

test('how far it is is told as it goes, each time a little further', async () => {
  const file = await aClip({ name: 'long.mov', size: '640x480', rate: 12, seconds: 40, how: quick })
  const film = await anUpload({ course: course.id, file, mimeType: 'video/quicktime' })
  // Each write is told, however fast it is written over.
  await rowsOf(sql`create table told (percent numeric)`)
  await rowsOf(sql`
    create function tell() returns trigger language plpgsql as
    $$ begin insert into told values (new.progress); return new; end $$`)
  await rowsOf(sql`
    create trigger tell after update on private_files for each row
    when (new.progress is distinct from old.progress) execute function tell()`)

  await prepare(film)

  const told = (await rowsOf<{ percent: string }>(sql`select percent from told`)).map(
    ({ percent }) => Number(percent),
  )
  expect(told.length).toBeGreaterThan(1)
  expect(told).toEqual([...told].sort((one, other) => one - other))
  expect(told.at(-1)).toBe(100)
})

const quick = ['-c:v', 'mjpeg', '-c:a', 'aac']

test('without ffmpeg what browsers play is shown as it came, the rest waits, and a person is told', async () => {
  const bare = { ...workshop, outside: { ...workshop.outside, ffmpeg: async () => null } }
  const clip = await aClip()
  const played = await anUpload({ course: course.id, file: clip })
  const other = await anUpload({ course: course.id, file: clip, mimeType: 'video/quicktime' })

  for (const film of [played, other]) {
    expect(await prepare(film, bare)).toEqual({ kind: 'never', code: 'no-ffmpeg' })
  }
  const trouble = 'no-ffmpeg'
  expect(await filmRow(played)).toMatchObject({ state: 'ready', trouble })
  expect(await filmRow(other)).toMatchObject({ state: 'preparing', trouble })

  await prepare(other)
  expect(await filmRow(other)).toMatchObject({ state: 'ready', trouble: null })
})

test('an attachment is ready as it came', async () => {
  const file = onDisk('%PDF-1.7 a sheet')
  const id = await anUpload({ course: course.id, file, mimeType: 'application/pdf' })

  expect(await prepare(id)).toEqual({ kind: 'done' })

  expect(await filmRow(id)).toMatchObject({ state: 'ready', filename: `${id}.pdf` })
  expect(readFileSync(place(`${id}.pdf`), 'utf8')).toBe('%PDF-1.7 a sheet')
})

test('what is gone, or belongs to nobody’s course, is nobody’s work', async () => {
  const lost = '00000000-0000-4000-8000-000000000001'
  writeFileSync(place(`${lost}.mp4`), 'left')

  expect(await prepare(lost)).toEqual({ kind: 'done' })
  expect(await filmRow(lost)).toBeUndefined()
})

/** A file of homework as it lies when its upload is whole: its id. */
async function ofHomework(file: string): Promise<string> {
  const id = randomUUID()
  await storage().put(originalKey(id), { file }, 'video/mp4')
  await rowsOf(sql`
    insert into private_files (id, state, mime_type) values (${id}, 'preparing', 'video/mp4')`)
  return id
}

const lastOfSix = { retryCount: 5, retryLimit: 5 }
const givenUp = { kind: 'never', code: 'given-up' }

test('a film that the worker comes to no end with is said to be one, until somebody says “again”', async () => {
  const film = await anUpload({ course: course.id, file: await aClip() })
  const last = anAttempt({ file: film }, lastOfSix)

  expect(await prepareCourseFileJob(workshop, last, NOW)).toEqual(givenUp)

  expect(await filmRow(film)).toMatchObject({ state: 'unreadable', trouble: 'given-up' })
  await prepare(film)
  expect(await filmRow(film)).toMatchObject({ state: 'ready', trouble: null })
})

test('a file of homework that the worker comes to no end with is unreadable, and its original is gone', async () => {
  const clip = await aClip()
  for (const job of [preparePhotoJob, prepareVideoJob]) {
    const file = await ofHomework(clip)
    expect(await job(workshop, anAttempt({ file }, lastOfSix), NOW)).toEqual(givenUp)
    expect(await filmRow(file)).toMatchObject({ state: 'unreadable' })
    expect(await storage().open(originalKey(file))).toBeNull()
  }
})

test('a video of homework with more pixels than telephones take is unreadable', async () => {
  const file = await ofHomework(await aClip({ size: '4100x2400', rate: 1, seconds: 1 }))
  expect(await prepareVideoJob(workshop, anAttempt({ file }), NOW)).toEqual({ kind: 'done' })
  expect(await filmRow(file)).toMatchObject({ state: 'unreadable' })
})
