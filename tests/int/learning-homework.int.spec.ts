import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { originalKey } from '../../domain/fileState.ts'
import {
  aCourse,
  aPhoto,
  aStudent,
  handedIn,
  handsIn,
  homeworkOf,
  lectureAt,
  noticesOf,
  onDisk,
  reviewed,
  rowsOf,
  storage,
} from '../support/learning.ts'
import { aPerson, theSchool } from '../support/people.ts'

const refusal = (reason: string) => expect.objectContaining({ kind: 'refused', reason }) as unknown

test('homework is handed in once with its photos in their sequence, and both sides are told', async () => {
  const taught = await aCourse([{}])
  const ann = await aStudent([taught])
  const photos = [onDisk(await aPhoto()), onDisk(await aPhoto({ colour: '#118833' }))]

  const answer = await handsIn(ann, lectureAt(taught, 1), { photos, comment: '  My first line. ' })

  const [homework] = await homeworkOf(ann, lectureAt(taught, 1))
  expect(answer).toEqual({ kind: 'handed-in', homework: homework?.id, attempt: 1 })
  expect(homework).toMatchObject({ status: 'submitted', comment: 'My first line.' })
  expect(homework?.photos).toHaveLength(2)
  for (const kind of ['homework-handed-in', 'homework-waiting']) {
    expect(await noticesOf(kind, homework?.id ?? '')).toBe(1)
  }
})

test('handed in at once in twenty tabs, it is handed in once and told once', async () => {
  const taught = await aCourse([{}])
  const ann = await aStudent([taught])
  const lecture = lectureAt(taught, 1)

  const answers = await Promise.all(Array.from({ length: 20 }, () => handsIn(ann, lecture)))

  expect(answers.filter(({ kind }) => kind === 'handed-in')).toHaveLength(1)
  expect(answers.filter(({ kind }) => kind === 'refused')).toEqual(
    Array.from({ length: 19 }, () => refusal('already-handed-in')),
  )
  const made = await homeworkOf(ann, lecture)
  expect(made).toHaveLength(1)
  expect(await noticesOf('homework-waiting', made[0]?.id ?? '')).toBe(1)
  const files = await rowsOf(sql`select id from private_files where user_id = ${ann.user.id}`)
  expect(files).toHaveLength(1)
})

test('even past every rule, the database keeps one open homework per student and lecture', async () => {
  const taught = await aCourse([{}])
  const ann = await aStudent([taught])
  const lecture = lectureAt(taught, 1)
  await handedIn(ann, lecture)

  const again = rowsOf(sql`
    insert into homework (student_id, lecture_id, attempt, status, submitted_at)
    values (${ann.student}, ${lecture.id}, 2, 'submitted', now())`)

  await expect(again).rejects.toMatchObject({ cause: { constraint: 'homework_one_open' } })
})

test('returned homework opens the next attempt, approved homework none', async () => {
  const taught = await aCourse([{}])
  const ann = await aStudent([taught])
  const mentor = await aPerson('mentor')
  const lecture = lectureAt(taught, 1)

  await reviewed(await handedIn(ann, lecture), { approve: false }, { mentor })
  expect(await handsIn(ann, lecture)).toMatchObject({ kind: 'handed-in', attempt: 2 })
  const second = (await homeworkOf(ann, lecture))[1]
  await reviewed(second?.id ?? '', { approve: true }, { mentor })

  expect(await handsIn(ann, lecture)).toEqual(refusal('already-approved'))
  const all = await homeworkOf(ann, lecture)
  expect(all.map(({ attempt, status }) => [attempt, status])).toEqual([
    [1, 'returned'],
    [2, 'approved'],
  ])
})

test('a lecture opens for homework once the one before was handed in', async () => {
  const taught = await aCourse([{}, {}, {}])
  const ann = await aStudent([taught])

  expect(await handsIn(ann, lectureAt(taught, 2))).toEqual(refusal('lecture-locked'))
  await handedIn(ann, lectureAt(taught, 1))
  await handedIn(ann, lectureAt(taught, 2))
  expect(await homeworkOf(ann, lectureAt(taught, 2))).toHaveLength(1)
})

test('what is not theirs, not published or has no homework does not exist for a student', async () => {
  const [taught, elsewhere] = [
    await aCourse([{ task: null }, { status: 'draft' }]),
    await aCourse([{}]),
  ]
  const ann = await aStudent([taught])
  const past = await aStudent([elsewhere])
  await rowsOf(sql`update enrolments set ended_at = now() where student_id = ${past.student}`)

  expect(await handsIn(ann, lectureAt(taught, 1))).toEqual(refusal('not-found'))
  expect(await handsIn(ann, lectureAt(taught, 2))).toEqual(refusal('not-found'))
  expect(await handsIn(ann, lectureAt(elsewhere, 1))).toEqual(refusal('not-found'))
  expect(await handsIn(past, lectureAt(elsewhere, 1))).toEqual(refusal('not-found'))
  expect(
    await rowsOf(sql`
    select id from homework where student_id in (${ann.student}, ${past.student})`),
  ).toEqual([])
})

test('homework needs one to eight photos, and only files that are photos', async () => {
  const taught = await aCourse([{}])
  const ann = await aStudent([taught])
  const lecture = lectureAt(taught, 1)
  const photo = onDisk(await aPhoto())
  const none = [
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    '<!doctype html><script>alert(1)</script>',
    'GIF89a',
    '',
    Buffer.concat([
      Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
      Buffer.from('<script>alert(1)</script>'),
    ]),
  ]

  expect(await handsIn(ann, lecture, { photos: [] })).toEqual(refusal('photos-missing'))
  expect(await handsIn(ann, lecture, { photos: Array<string>(11).fill(photo) })).toEqual(
    refusal('too-many-photos'),
  )
  for (const each of none) {
    const answer = await handsIn(ann, lecture, { photos: [photo, onDisk(each)] })
    expect(answer).toEqual(refusal('not-a-photo'))
  }
  expect(await handsIn(ann, lecture, { comment: 'x'.repeat(2_001) })).toEqual(
    refusal('invalid-input'),
  )
  expect(await homeworkOf(ann, lecture)).toEqual([])
  expect(await handsIn(ann, lecture, { photos: Array<string>(10).fill(photo) })).toMatchObject({
    kind: 'handed-in',
  })
})

test('of a refused hand-in no original stays', async () => {
  const taught = await aCourse([{}])
  const ann = await aStudent([taught])
  await handedIn(ann, lectureAt(taught, 1))
  await handsIn(ann, lectureAt(taught, 1))

  const [kept] = await rowsOf<{ files: string[] }>(sql`
    select data->'files' as files from pgboss.job where name = 'drop-originals'
    order by created_on desc limit 1`)
  expect(kept?.files).toHaveLength(1)
  for (const file of kept?.files ?? []) expect(await storage().open(originalKey(file))).toBeNull()
})

test('nobody writes homework past the school: its REST doors are closed to students and mentors', async () => {
  const { user } = await aStudent([])
  const payload = await theSchool()
  for (const who of [user, await aPerson('mentor')]) {
    const asked = { collection: 'homework', overrideAccess: false, user: who } as const
    await expect(payload.create({ ...asked, data: {} as never })).rejects.toMatchObject({
      status: 403,
    })
  }
})
