import { sql } from '@payloadcms/db-postgres'
import { afterAll, expect, test } from 'vitest'
import { announce } from '../../commands/announce.ts'
import { grantByHand } from '../../commands/grantByHand.ts'
import { moveMember } from '../../commands/moveMember.ts'
import { placeStudent } from '../../commands/placeStudent.ts'
import { execute } from '../../database/execute.ts'
import { settleSeatsJob } from '../../jobs/settleSeats.ts'
import { groupPage } from '../../queries/groupPage.ts'
import { anAttempt, jobsAbout, spread } from '../support/deliveries.ts'
import { aPerson, aRequest, theSchool } from '../support/people.ts'
import { aPostOffice } from '../support/postOffice.ts'

const payload = await theSchool()
const { workshop } = await aPostOffice()
const now = new Date()
const mentor = await aPerson('mentor')

afterAll(async () => payload.destroy())

let count = 0

async function aGroupCourse(more: { groupSeats?: number; maxGroups?: number } = {}) {
  const slug = `together-${count++}`
  const data = { title: slug, slug, mode: 'groups', groupSeats: 5, _status: 'published' } as const
  return (await payload.create({ collection: 'courses', data: { ...data, ...more } })).id
}

/** With an account that nobody signs in to: hashing a hundred passwords takes a minute. */
async function aStudent(): Promise<{ user: string; id: string }> {
  const { rows } = await execute<{ user: string; id: string }>(
    { payload },
    sql`with account as (
          insert into users (email, role) values (${`in-group-${count++}@example.org`}, 'student') returning id)
        insert into students (name, user_id, zone) select 'Ann', id, 'Europe/Paris' from account
        returning id, user_id as user`,
  )
  const [made] = rows
  if (!made) throw new Error('There is no student.')
  return made
}

/** Access without a seat, as it is when a course begins to be learnt in groups. */
const enrol = (student: string, course: string) =>
  execute(
    { payload },
    sql`insert into enrolments (student_id, course_id, source) values (${student}, ${course}, 'by-hand')`,
  )

const endAccess = (student: string) =>
  execute(
    { payload },
    sql`update enrolments set ended_at = now(), end_cause = 'refunded' where student_id = ${student}`,
  )

const place = async (course: string, student: string) =>
  placeStudent(await aRequest(), { course, student, by: mentor.id }, now)

const settleSeats = () => settleSeatsJob(workshop, anAttempt({}), now)

async function seats(course: string): Promise<{ taken: number; members: number }[]> {
  const { rows } = await execute<{ taken: string; members: string }>(
    { payload },
    sql`select taken, (select count(*) from group_members
          where group_id = groups.id and left_at is null) as members
        from groups where course_id = ${course} order by number`,
  )
  return rows.map((row) => ({ taken: Number(row.taken), members: Number(row.members) }))
}

async function historyOf(student: string) {
  const { rows } = await execute<{ left_cause: string | null }>(
    { payload },
    sql`select left_cause from group_members where student_id = ${student} order by created_at`,
  )
  return rows.map((row) => row.left_cause)
}

test('a hundred students for twenty seats: every seat has one, and eighty wait', async () => {
  const course = await aGroupCourse({ groupSeats: 5, maxGroups: 4 })
  const students = []
  for (let each = 0; each < 100; each++) students.push((await aStudent()).id)
  for (const student of students) await enrol(student, course)

  const answers = await Promise.all(students.map((student) => place(course, student)))

  const kinds = answers.map(({ kind }) => kind)
  expect(kinds.filter((kind) => kind === 'placed')).toHaveLength(20)
  expect(kinds.filter((kind) => kind === 'waiting')).toHaveLength(80)
  expect(await seats(course)).toEqual(Array(4).fill({ taken: 5, members: 5 }))
})

test('fifty clicks for one student are one seat; the others are told which', async () => {
  const course = await aGroupCourse()
  const { id } = await aStudent()
  await enrol(id, course)

  const answers = await Promise.all(Array.from({ length: 50 }, () => place(course, id)))

  expect(answers.filter(({ kind }) => kind === 'placed')).toHaveLength(1)
  expect(answers.filter(({ kind }) => kind === 'already-in')).toHaveLength(49)
  expect(new Set(answers.map((answer) => 'group' in answer && answer.group)).size).toBe(1)
  expect(await seats(course)).toEqual([
    { taken: 1, members: 1 },
    { taken: 0, members: 0 },
    { taken: 0, members: 0 },
  ])
  expect(await jobsAbout(id)).toHaveLength(1)
})

test('it is asked in this order: is there such a course, such a student, a seat already, a payment', async () => {
  const course = await aGroupCourse()
  const alone = await payload.create({
    collection: 'courses',
    data: { title: 'Alone', slug: `alone-${count++}`, _status: 'published' },
  })
  const { id } = await aStudent()
  const nobody = '00000000-0000-4000-8000-000000000000'

  expect(await place(nobody, nobody)).toMatchObject({ reason: 'no-group-course' })
  expect(await place(alone.id, id)).toMatchObject({ reason: 'no-group-course' })
  expect(await place(course, nobody)).toMatchObject({ reason: 'student-unknown' })
  expect(await place(course, id)).toMatchObject({ reason: 'not-paid' })
  expect(await seats(course)).toEqual([])
})

test('whoever is given access by hand has a seat at once', async () => {
  const course = await aGroupCourse()
  const { id } = await aStudent()
  const grant = { student: id, courses: [course], reason: 'A gift', endsAt: null, by: mentor.id }

  await grantByHand(await aRequest(mentor), grant, now)

  expect(await seats(course)).toContainEqual({ taken: 1, members: 1 })
})

test('a seat that becomes free goes to who has waited longest', async () => {
  const course = await aGroupCourse({ groupSeats: 1, maxGroups: 1 })
  const [first, second, third] = [await aStudent(), await aStudent(), await aStudent()]
  for (const { id } of [first, second, third]) {
    await enrol(id, course)
    await placeStudent(await aRequest(), { course, student: id, by: null }, new Date())
  }

  await endAccess(first.id)
  await settleSeats()

  expect(await historyOf(first.id)).toEqual(['access-ended'])
  expect(await seats(course)).toEqual([{ taken: 1, members: 1 }])
  expect(await place(course, second.id)).toMatchObject({ kind: 'already-in' })
  expect(await place(course, third.id)).toEqual({ kind: 'waiting' })
})

test('a mentor moves somebody to another group, and takes them out; both stay in the history', async () => {
  const course = await aGroupCourse()
  const { id } = await aStudent()
  await enrol(id, course)
  await place(course, id)
  const { docs } = await payload.find({
    collection: 'groups',
    where: { course: { equals: course } },
  })
  const [from, to] = docs.sort((a, b) => a.number - b.number)
  const move = async (target: string | null) =>
    moveMember(
      await aRequest(mentor),
      { course, student: id, to: target, by: mentor.id, reason: 'Wants Mondays' },
      now,
    )

  expect(await move(from?.id ?? '')).toMatchObject({ reason: 'same-group' })
  expect(await move(to?.id ?? '')).toEqual({ kind: 'moved' })
  expect(await move(null)).toEqual({ kind: 'removed' })
  expect(await move(null)).toMatchObject({ reason: 'not-in-group' })

  expect(await historyOf(id)).toEqual(['moved', 'removed'])
  expect((await seats(course)).every(({ taken }) => taken === 0)).toBe(true)
  await settleSeats()
  expect(await historyOf(id)).toEqual(['moved', 'removed']) // taken out is taken out
})

test('nobody is moved into a full group, not even by fifty mentors at once', async () => {
  const course = await aGroupCourse({ groupSeats: 1 })
  const students = [await aStudent(), await aStudent(), await aStudent()]
  for (const { id } of students) {
    await enrol(id, course)
    await place(course, id)
  }
  const { docs } = await payload.find({
    collection: 'groups',
    where: { course: { equals: course } },
  })
  await payload.update({
    collection: 'groups',
    id: docs[0]?.id ?? '',
    data: { seats: 2 },
  })

  const moves = Array.from({ length: 50 }, async (_, at) =>
    moveMember(
      await aRequest(mentor),
      {
        ...{ course, student: students[at % 3]?.id ?? '', to: docs[0]?.id ?? '' },
        ...{ by: mentor.id, reason: '' },
      },
      now,
    ),
  )
  await Promise.all(moves)

  expect(await seats(course)).toContainEqual({ taken: 2, members: 2 })
  expect((await seats(course)).every(({ taken, members }) => taken === members)).toBe(true)
})

test('the database lets no group have more members than seats', async () => {
  const course = await aGroupCourse()
  const { id } = await aStudent()
  await enrol(id, course)
  await place(course, id)

  const tooMany = sql`update groups set taken = 6 where course_id = ${course}`
  await expect(execute({ payload }, tooMany)).rejects.toMatchObject({
    cause: { constraint: 'groups_taken_within' },
  })
})

test('what a mentor announces reaches those who sit in the group, and nobody else', async () => {
  const course = await aGroupCourse()
  const [inside, outside] = [await aStudent(), await aStudent()]
  await enrol(inside.id, course)
  await enrol(outside.id, course)
  const placed = await place(course, inside.id)
  const group = 'group' in placed ? placed.group : ''

  expect(
    await announce(await aRequest(mentor), { group, text: ' We begin on Monday. ', by: mentor.id }),
  ).toEqual({ kind: 'announced' })

  const { docs } = await payload.find({
    collection: 'announcements',
    where: { group: { equals: group } },
  })
  expect(docs[0]?.text).toBe('We begin on Monday.')
  const told = await spread(workshop, {
    kind: 'group-announcement',
    announcement: docs[0]?.id ?? '',
  })
  expect(Object.values(told).map(({ user }) => user)).toEqual([inside.user])
})

test('a student sees who is in their group and what was announced there, and no other group', async () => {
  const course = await aGroupCourse({ groupSeats: 1 })
  const { slug } = await payload.findByID({ collection: 'courses', id: course })
  const [ann, bob] = [await aStudent(), await aStudent()]
  for (const { id } of [ann, bob]) {
    await enrol(id, course)
    await place(course, id)
  }
  const annsGroup = await place(course, ann.id)
  const group = 'group' in annsGroup ? annsGroup.group : ''
  await announce(await aRequest(mentor), { group, text: 'Only for this group.', by: mentor.id })
  const pageOf = async (studentId: string, courses = [course]) =>
    groupPage(await aRequest({ ...mentor, role: 'student', studentId, courses }), slug)

  const [annSees, bobSees] = [await pageOf(ann.id), await pageOf(bob.id)]

  expect(annSees).toMatchObject({ isWaiting: false, group: { seats: 1, members: ['Ann'] } })
  expect(annSees?.announcements.map(({ text }) => text)).toEqual(['Only for this group.'])
  expect(bobSees?.announcements).toEqual([])
  expect(bobSees?.group?.name).not.toBe(annSees?.group?.name)
  expect(await pageOf(ann.id, [])).toBeNull()
})
