import { afterAll, expect, test } from 'vitest'
import { face } from '../../queries/face.ts'
import type { User } from '../../payload-types.ts'
import { aPerson, aRequest, people, theSchool } from '../support/people.ts'
import { statementsOf } from '../support/statements.ts'

afterAll(async () => (await theSchool()).destroy())

test('a student is greeted by name and sees how many messages wait, until they are read', async () => {
  const { ann, bob } = await people({ ann: 'student', bob: 'student' })
  const thread = await aThread(await aStudent(ann, 'Ann'))
  await says(thread, 'school', '2027-03-01T10:00:00.000Z')
  await says(thread, 'staff', '2027-03-01T11:00:00.000Z')
  await says(thread, 'student', '2027-03-01T12:00:00.000Z')
  await aStudent(bob, 'Bob')

  expect(await face(await aRequest(ann))).toEqual({ name: 'Ann', unread: 2, basket: 0 })
  expect(await face(await aRequest(bob))).toEqual({ name: 'Bob', unread: 0, basket: 0 })

  await isReadAt(thread, { studentReadAt: '2027-03-01T10:30:00.000Z' })
  expect(await face(await aRequest(ann))).toEqual({ name: 'Ann', unread: 1, basket: 0 })
})

test('a mentor sees how many threads wait for the school, and a teacher none of them', async () => {
  const { mentor, mia, zoe } = await people({ mentor: 'mentor', mia: 'teacher', zoe: 'student' })
  const payload = await theSchool()
  const zone = 'Europe/Paris'
  await payload.create({
    collection: 'teachers',
    data: { name: 'Mia', slug: 'mia', zone, user: mia.id },
  })
  const before = await face(await aRequest(mentor))
  const thread = await aThread(await aStudent(zoe, 'Zoe'))
  await says(thread, 'student', '2027-03-01T10:00:00.000Z')
  await says(thread, 'student', '2027-03-01T11:00:00.000Z')

  expect((await face(await aRequest(mentor)))?.unread).toBe((before?.unread ?? 0) + 1)
  expect(await face(await aRequest(mia))).toEqual({ name: 'Mia', unread: 0, basket: 0 })

  await isReadAt(thread, { staffReadAt: '2027-03-01T11:00:00.000Z' })
  expect(await face(await aRequest(mentor))).toEqual(before)
})

test('nobody has no face, and a face costs one statement', async () => {
  expect(await face(await aRequest())).toBeNull()

  const editor = await aRequest(await aPerson('editor'))
  expect(await statementsOf(await theSchool(), () => face(editor))).toBe(1)
  expect(await face(editor)).toEqual({ name: null, unread: 0, basket: 0 })
})

async function aStudent(user: User, name: string): Promise<string> {
  const payload = await theSchool()
  const zone = 'Europe/Paris'
  const data = { user: user.id, name, zone }
  const student = await payload.create({ collection: 'students', data })
  return student.id
}

async function aThread(student: string): Promise<string> {
  const payload = await theSchool()
  const data = { kind: 'mentor', subject: 'A question', student } as const
  return (await payload.create({ collection: 'threads', data })).id
}

async function says(thread: string, side: 'student' | 'staff' | 'school', createdAt: string) {
  const payload = await theSchool()
  await payload.create({ collection: 'messages', data: { thread, side, text: 'Hello', createdAt } })
}

async function isReadAt(id: string, data: { studentReadAt?: string; staffReadAt?: string }) {
  const payload = await theSchool()
  await payload.update({ collection: 'threads', id, data })
}
