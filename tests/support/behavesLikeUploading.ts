import { readFileSync } from 'node:fs'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { crc32 } from 'node:zlib'
import { sql } from '@payloadcms/db-postgres'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { dropUpload } from '../../commands/dropUpload.ts'
import { originalKey } from '../../domain/fileState.ts'
import { dropFilesJob } from '../../jobs/dropFiles.ts'
import type { Workshop } from '../../jobs/outcome.ts'
import { preparePhotoJob } from '../../jobs/preparePhoto.ts'
import { prepareVideoJob } from '../../jobs/prepareVideo.ts'
import type { Storage } from '../../providers/storage.ts'
import { anAttempt } from './deliveries.ts'
import { aClip } from './films.ts'
import type { Answer, Front } from './front.ts'
import { aCourse, aPhoto, aStudent, homeworkOf, lectureAt, NOW, rowsOf } from './learning.ts'
import { aPerson, aRequest } from './people.ts'
import { aBrowser, begins, isCutOff, looksAt, reasonIn, sends, uploads } from './uploading.ts'
import type { Browser } from './uploading.ts'

type Place = { front: Front; files: Storage; workshop: Workshop }

/** What uploading, handing in and reading homework must do wherever files lie. */
export function behavesLikeUploading({ front, files, workshop }: Place): void {
  const aLearner = async () => {
    const taught = await aCourse([{}, {}])
    const ann = await aStudent([taught])
    const lecture = lectureAt(taught, 1)
    return {
      taught,
      ann,
      lecture: lecture.id,
      row: lecture,
      browser: await aBrowser(front, ann.user),
    }
  }
  const prepare = async (file: string) => {
    await preparePhotoJob(workshop, anAttempt({ file }), NOW)
  }
  const lies = async (key: string) => {
    const stored = await files.open(key)
    await stored?.close()
    return stored !== null
  }
  const draftOf = async ({ ask }: Browser, lecture: string) => {
    const { text } = await ask('GET', `/api/homework/draft?lecture=${lecture}`)
    return JSON.parse(text) as { comment: string; files: { id: string; state: string }[] }
  }
  const handsIn = (
    { ask }: Browser,
    lecture: string,
    said: { comment?: string; files: string[] },
  ) =>
    ask('POST', `/api/homework/hand-in?lecture=${lecture}`, {
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ comment: '', ...said }),
    })
  /** Follows to where the bytes are, as a browser does: with the range, and without our cookie. */
  const reads = async (browser: Browser, file: string, headers: Record<string, string> = {}) => {
    const answer = await browser.ask('GET', `/files/${file}`, { headers })
    if (answer.status !== 302) return { status: answer.status, bytes: answer.bytes }
    const there = await fetch(answer.headers.location ?? '', { headers })
    return { status: there.status, bytes: Buffer.from(await there.arrayBuffer()) }
  }

  test('a photo comes in two parts over a line that breaks, and is handed in', async () => {
    const { ann, lecture, row, browser } = await aLearner()
    const photo = Buffer.concat([await aPhoto(), Buffer.alloc(14_000_000)])
    const begun = await begins(browser, { size: photo.length, lecture, name: 'Meine Übung.jpg' })
    expect(begun.status).toBe(201)
    const at = begun.headers.location ?? ''

    await isCutOff(front, browser, { at, bytes: photo, after: 13_000_000 })
    const head = await looksAt(browser, at)
    const offset = Number(head.headers['upload-offset'])
    expect([offset > 0, offset < photo.length]).toEqual([true, true])
    expect((await sends(browser, at, photo.subarray(offset), offset)).status).toBe(204)

    const file = at.slice(at.lastIndexOf('/') + 1)
    expect(await draftOf(browser, lecture)).toMatchObject({
      files: [{ id: file, state: 'preparing', kind: 'photo', name: 'Meine Übung.jpg' }],
    })
    expect(reasonIn(await handsIn(browser, lecture, { files: [file] }))).toBe('files-preparing')
    await prepare(file)
    const answer = await handsIn(browser, lecture, { files: [file], comment: 'My line.' })
    expect(JSON.parse(answer.text)).toMatchObject({ kind: 'handed-in', attempt: 1 })
    expect(await homeworkOf(ann, row)).toMatchObject([{ photos: [file], comment: 'My line.' }])
    expect(await draftOf(browser, lecture)).toEqual({ comment: '', files: [] })
    for (const key of [
      originalKey(file),
      `${originalKey(file)}.json`,
      `${originalKey(file)}.info`,
    ]) {
      expect(await lies(key)).toBe(false)
    }
  })

  test('a file is read whole and by range, upright, and says nothing of where it was taken', async () => {
    const { lecture, browser } = await aLearner()
    const original = await aPhoto()
    const { file } = await uploads(browser, original, { lecture })
    await prepare(file)

    const whole = await reads(browser, file)
    expect(whole.status).toBe(200)
    const about = await sharp(whole.bytes).metadata()
    expect([about.width, about.height, about.exif, about.orientation]).toEqual([
      ...[30, 40, undefined, undefined],
    ])
    expect(whole.bytes.includes('A Camera')).toBe(false)
    const part = await reads(browser, file, { range: 'bytes=2-9' })
    expect([part.status, part.bytes]).toEqual([206, whole.bytes.subarray(2, 10)])
  })

  test('a short video loses where it was taken and gets a still picture, whatever it is called', async () => {
    const { lecture, browser, ann, row } = await aLearner()
    const clip = readFileSync(await aClip({ name: 'clip.mov' }))
    expect(clip.includes('+48.85')).toBe(true)
    const { file, answer } = await uploads(browser, clip, { lecture, name: 'film.jpg' })
    expect(answer.status).toBe(204)

    await prepareVideoJob(workshop, anAttempt({ file }), NOW)

    const [gathered] = (await draftOf(browser, lecture)).files
    expect(gathered).toMatchObject({ id: file, state: 'ready', kind: 'video' })
    const film = await reads(browser, file)
    expect(film.bytes.toString('latin1', 4, 8)).toBe('ftyp')
    for (const told of ['+48.85', 'At home']) expect(film.bytes.includes(told)).toBe(false)
    const still = await reads(browser, (gathered as { poster?: string } | undefined)?.poster ?? '')
    expect((await sharp(still.bytes).metadata()).format).toBe('jpeg')
    expect(await lies(originalKey(file))).toBe(false)
    await handsIn(browser, lecture, { files: [file] })
    expect(await homeworkOf(ann, row)).toMatchObject([{ photos: [], videos: [file] }])
  })

  test('what is no photo and no video is refused, and nothing of it stays', async () => {
    const { lecture, browser } = await aLearner()
    const bad = {
      'photo.jpg': Buffer.concat([Buffer.from('MZ\x90\0'), Buffer.alloc(5_000, 7)]),
      'drawing.svg': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'sheet.pdf': Buffer.from('%PDF-1.7 and so on'),
      'bomb.png': aPngThatClaims(30_000, 30_000),
    }
    for (const [name, bytes] of Object.entries(bad)) {
      const { answer, at, file } = await uploads(browser, bytes, { lecture, name })
      expect([name, answer.status, reasonIn(answer)]).toEqual([name, 415, 'not-a-photo'])
      expect((await looksAt(browser, at)).status).toBe(404)
      expect(await lies(originalKey(file))).toBe(false)
    }
    expect(reasonIn(await begins(browser, { size: 0, lecture }))).toBe('file-empty')
    expect(reasonIn(await begins(browser, { size: 20_000_001, lecture }))).toBe('too-large')
    expect((await draftOf(browser, lecture)).files).toEqual([])
  })

  test('a HEIC photo of a telephone is taken, the way it was held', async () => {
    const { lecture, browser } = await aLearner()
    const heic = readFileSync(path.resolve(import.meta.dirname, '../fixtures/turned.heic'))
    const { file } = await uploads(browser, heic, { lecture, name: 'IMG_1.HEIC' })
    await prepare(file)
    const { width, height } = await sharp((await reads(browser, file)).bytes).metadata()
    expect([width, height]).toEqual([96, 128])
  })

  test('an answer that was lost is given again, and the file is there once', async () => {
    const { lecture, browser } = await aLearner()
    const { at, file } = await uploads(browser, await aPhoto(), { lecture })

    const { status, headers } = await looksAt(browser, at)

    expect(status).toBe(200)
    expect(headers['upload-offset']).toBe(headers['upload-length'])
    expect((await draftOf(browser, lecture)).files.map(({ id }) => id)).toEqual([file])
  })

  test('of thirty uploads at once ten are taken', async () => {
    const { lecture, browser } = await aLearner()
    const photo = await aPhoto()

    const all = await Promise.all(
      Array.from({ length: 30 }, () => uploads(browser, photo, { lecture })),
    )

    const taken = all.filter(({ answer }) => answer.status === 204).map(({ file }) => file)
    expect(taken).toHaveLength(10)
    expect(all.map(({ answer }) => reasonIn(answer))).toContain('too-many-photos')
    const { files: gathered } = await draftOf(browser, lecture)
    expect(gathered.map(({ id }) => id).sort()).toEqual(taken.sort())
  })

  test('nobody else goes on with an upload, ends it, or learns that there is one', async () => {
    const { taught, lecture, browser } = await aLearner()
    const photo = await aPhoto()
    const bob = await aBrowser(front, (await aStudent([taught])).user)
    const at = (await begins(browser, { size: photo.length, lecture })).headers.location ?? ''

    const headers = { 'tus-resumable': '1.0.0' }
    const tried: Answer[] = [
      ...[await looksAt(bob, at), await sends(bob, at, photo)],
      await bob.ask('DELETE', at, { headers }),
    ]
    expect(tried.map(({ status }) => status)).toEqual([404, 404, 404])
    expect((await looksAt(await aBrowser(front, null), at)).status).toBe(401)
    expect((await browser.ask('GET', at, { headers })).status).toBe(404)
    expect((await sends(browser, at, photo)).status).toBe(204)
  })

  test('uploads begin only where homework can be handed in by whoever asks', async () => {
    const { taught, lecture, ann, browser } = await aLearner()
    const stranger = await aBrowser(front, (await aStudent([])).user)
    const mentor = await aBrowser(front, await aPerson('mentor'))
    const locked = lectureAt(taught, 2).id
    const size = 100

    expect(reasonIn(await begins(stranger, { size, lecture }))).toBe('not-found')
    expect(reasonIn(await begins(mentor, { size, lecture }))).toBe('not-allowed')
    expect(reasonIn(await begins(browser, { size, lecture: locked }))).toBe('lecture-locked')
    expect(reasonIn(await begins(browser, { size, lecture: 'none' }))).toBe('invalid-input')
    expect(reasonIn(await begins(browser, { size, course: taught.course.id }))).toBe('not-allowed')
    const photo = await aPhoto()
    const begun = await begins(browser, { size: photo.length, lecture })
    await rowsOf(sql`update enrolments set ended_at = now() where student_id = ${ann.student}`)
    const last = await sends(browser, begun.headers.location ?? '', photo)
    expect([last.status, reasonIn(last)]).toEqual([404, 'not-found'])
    expect(reasonIn(await begins(browser, { size, lecture }))).toBe('not-found')
    const draft = await browser.ask('GET', `/api/homework/draft?lecture=${lecture}`)
    expect(draft.status).toBe(404)
  })

  test('in two tabs at once homework is handed in once, and with what both know', async () => {
    const { lecture, browser, ann, row } = await aLearner()
    const one = (await uploads(browser, await aPhoto(), { lecture })).file
    const two = (await uploads(browser, await aPhoto(), { lecture })).file
    for (const file of [one, two]) await prepare(file)

    expect(reasonIn(await handsIn(browser, lecture, { files: [one] }))).toBe('draft-changed')
    const answers = await Promise.all(
      Array.from({ length: 2 }, () => handsIn(browser, lecture, { files: [two, one] })),
    )

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await homeworkOf(ann, row)).toMatchObject([{ photos: [two, one] }])
  })

  test('a draft keeps its words and the order of its files; what is taken out is gone', async () => {
    const { lecture, browser } = await aLearner()
    const taken: string[] = []
    for (let i = 0; i < 3; i++) {
      taken.push((await uploads(browser, await aPhoto(), { lecture })).file)
    }
    const [one = '', two = '', three = ''] = taken
    const save = (change: object) =>
      browser.ask('PATCH', `/api/homework/draft?lecture=${lecture}`, {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(change),
      })
    await prepare(two)
    await save({ comment: 'Half a thought' })
    await save({ files: [three, one] })
    const idsIn = async () => (await draftOf(browser, lecture)).files.map(({ id }) => id)
    expect([(await draftOf(browser, lecture)).comment, await idsIn()]).toEqual([
      ...['Half a thought', [three, one, two]],
    ])

    const remove = `/api/homework/draft/${two}?lecture=${lecture}`
    expect((await browser.ask('DELETE', remove)).status).toBe(200)
    expect((await browser.ask('DELETE', remove)).status).toBe(404)
    const [job] = await rowsOf<{ data: { keys: string[] } }>(sql`
      select data from pgboss.job where name = 'drop-files' and data::text like ${`%${two}%`}`)
    await dropFilesJob(workshop, anAttempt(job?.data ?? { keys: [] }), NOW)
    expect(await idsIn()).toEqual([three, one])
    expect(await lies(`private-files/${two}.jpg`)).toBe(false)
  })

  test('without script what is left out is gone, what was written stays, and a refusal is told', async () => {
    const { taught, lecture, browser } = await aLearner()
    const { file } = await uploads(browser, await aPhoto(), { lecture })
    const leavesOut = (comment: string) =>
      browser.ask('POST', `/api/homework/draft/${file}/leave-out?lecture=${lecture}`, {
        headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
        body: new URLSearchParams({ comment, files: file }).toString(),
      })
    const page = `/learn/${taught.course.slug}/`

    const first = await leavesOut('Two\r\nlines')
    expect([first.status, first.headers.location?.endsWith('#homework')]).toEqual([303, true])
    expect(await draftOf(browser, lecture)).toEqual({ comment: 'Two\nlines', files: [] })

    const again = await leavesOut('Three')
    const [place, id] = (again.headers.location ?? '').split('?flash=')
    expect([again.status, place?.startsWith(page)]).toEqual([303, true])
    expect(await rowsOf(sql`select reason, kept from flashes where id = ${id}`)).toEqual([
      { reason: 'not-found', kept: { comment: 'Three' } },
    ])
  })

  test('an upload that nobody ends is thrown away, one that became a file is not', async () => {
    const { lecture, browser } = await aLearner()
    const photo = await aPhoto({ width: 900, height: 900 })
    const begun = (await begins(browser, { size: photo.length, lecture })).headers.location ?? ''
    await sends(browser, begun, photo.subarray(0, 1_000))
    const { file } = await uploads(browser, photo, { lecture })

    for (const id of [begun.slice(begun.lastIndexOf('/') + 1), file]) {
      await dropUpload(await aRequest(), id, files)
    }

    expect((await looksAt(browser, begun)).status).toBe(404)
    expect(await lies(originalKey(file))).toBe(true)
  })

  test('homework is read by nobody it is not meant for', async () => {
    const { taught, lecture, browser } = await aLearner()
    const { file } = await uploads(browser, await aPhoto(), { lecture })
    await prepare(file)
    await handsIn(browser, lecture, { files: [file] })
    const ended = await aStudent([taught])
    await rowsOf(sql`update enrolments set ended_at = now() where student_id = ${ended.student}`)
    const others = [(await aStudent([taught])).user, ended.user, null]
    const staff = [await aPerson('teacher'), await aPerson('editor')]

    for (const who of [...others, ...staff]) {
      const { status, headers } = await (await aBrowser(front, who)).ask('GET', `/files/${file}`)
      expect([status, headers.location]).toEqual([404, undefined])
    }
    expect((await reads(browser, file)).status).toBe(200)
    expect((await reads(await aBrowser(front, await aPerson('mentor')), file)).status).toBe(200)
  })

  test('an editor gives a course a file, and no other kind than courses give', async () => {
    const { taught } = await aLearner()
    const course = taught.course.id
    const editor = await aBrowser(front, await aPerson('editor'))
    const pdf = Buffer.from('%PDF-1.7\nA stencil to print.')

    const { answer, file } = await uploads(editor, pdf, { course, name: 'Stencil.pdf' })

    expect(answer.status).toBe(204)
    const [row] = await rowsOf(sql`
      select course_id, state, original_name, mime_type from private_files where id = ${file}`)
    expect(row).toEqual({
      ...{ course_id: course, state: 'preparing' },
      ...{ original_name: 'Stencil.pdf', mime_type: 'application/pdf' },
    })
    const known = ['json', 'info'].map((ending) => `${originalKey(file)}.${ending}`)
    for (const key of known) await files.put(key, Buffer.from('{}'), 'application/json')
    await dropUpload(await aRequest(), file, files)
    expect(await Promise.all(known.map(lies))).toContain(false) // each place has one of them
    const kept = await files.open(originalKey(file))
    expect(kept && (await buffer(await kept.read()))).toEqual(pdf)
    const page = Buffer.from('<html><script>alert(1)</script>')
    const refused = await uploads(editor, page, { course, name: 'page.txt' })
    expect(reasonIn(refused.answer)).toBe('not-a-course-file')
  })

  test('a file for a course is refused at its end when there is no such course any more', async () => {
    const { course } = await aCourse([])
    const editor = await aBrowser(front, await aPerson('editor'))
    const pdf = Buffer.from('%PDF-1.7\nA stencil to print.')
    const begun = await begins(editor, { size: pdf.length, course: course.id })
    await rowsOf(sql`delete from courses where id = ${course.id}`)

    const last = await sends(editor, begun.headers.location ?? '', pdf)

    expect(reasonIn(last)).toBe('not-found')
  })

  test('a file for a course is refused at its end when its sender may give none any more', async () => {
    const { taught } = await aLearner()
    const person = await aPerson('editor')
    const editor = await aBrowser(front, person)
    const pdf = Buffer.from('%PDF-1.7\nA stencil to print.')
    const course = taught.course.id
    const begun = await begins(editor, { size: pdf.length, course })
    const at = begun.headers.location ?? ''
    await rowsOf(sql`update users set role = 'teacher' where id = ${person.id}`)

    const last = await sends(editor, at, pdf)

    expect(reasonIn(last)).toBe('not-allowed')
    const id = at.slice(at.lastIndexOf('/') + 1)
    expect(await rowsOf(sql`select id from private_files where id = ${id}`)).toEqual([])
    expect(await lies(originalKey(id))).toBe(false)
  })
}

/** A PNG of a few bytes whose head says that it is as large as this. */
export function aPngThatClaims(width: number, height: number): Buffer {
  const small = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
    'base64',
  )
  small.writeUInt32BE(width, 16)
  small.writeUInt32BE(height, 20)
  small.writeUInt32BE(crc32(small.subarray(12, 29)), 29)
  return small
}
