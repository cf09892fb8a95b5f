import { sql } from '@payloadcms/db-postgres'
import { beforeAll, expect, test, vi } from 'vitest'
import type { SQL } from '../../database/execute.ts'
import { execute } from '../../database/execute.ts'
import { env } from '../../env.ts'
import { gatherCrowd } from '../../scripts/seed/crowd/gatherCrowd.ts'
import { seedSchool } from '../../scripts/seed/seedSchool.ts'
import { aPerson, password, theSchool } from '../support/people.ts'
import { progressByTheRule } from '../support/progressByTheRule.ts'
import { aCourse, aPlan } from '../support/shop.ts'

const say = () => {}
const now = new Date()

beforeAll(async () => {
  await aSmallSchool()
  await gatherCrowd(await theSchool(), { students: 50, handIns: 12, say, now })
})

/** Two plans of courses with five lectures each, the second without homework, and a student who has photographed. */
async function aSmallSchool(): Promise<void> {
  const payload = await theSchool()
  await aPerson('mentor')
  const user = await aPerson('student', { email: 'first@example.org' })
  const courses = [await aCourse(), await aCourse()]
  for (const course of courses) {
    for (const task of ['Draw.', null, 'Draw again.', 'And again.', 'And once more.']) {
      const slug = `lecture-${Math.random().toString(36).slice(2)}`
      await payload.create({
        collection: 'lectures',
        data: { title: slug, slug, course: course.id, task, _status: 'published' },
      })
    }
  }
  await aPlan({ courses: courses.slice(0, 1) })
  await aPlan({ courses, price: 20_000 })
  await execute(
    { payload },
    sql`
      with student as (insert into students (name, user_id) values ('Ann', ${user.id}) returning id),
      file as (
        insert into private_files (user_id, filename) values (${user.id}, 'sheet.jpg') returning id
      ), handed as (
        insert into homework (student_id, lecture_id, status, submitted_at)
        select student.id, lectures.id, 'submitted', now() from student, lectures
        where task is not null returning id
      )
      insert into homework_rels ("order", parent_id, path, private_files_id)
      select 1, handed.id, 'photos', file.id from handed, file`,
  )
}

async function ask<Row extends Record<string, unknown>>(query: SQL): Promise<Row[]> {
  return (await execute<Row>({ payload: await theSchool() }, query)).rows
}

async function count(from: SQL): Promise<number> {
  const [row] = await ask<{ count: number }>(sql`select count(*)::int as count from ${from}`)
  return row?.count ?? -1
}

/** The crowd, as `theirs`. */
const crowd = sql`students theirs join users on users.id = theirs.user_id and email like 'crowd-%'`

test('a crowd of fifty has bought plans, and each of them has handed in twelve times', async () => {
  expect(await count(crowd)).toBe(50)
  const handIns = await ask<{ count: number }>(sql`
    select distinct count(homework.id)::int as count
    from ${crowd} left join homework on homework.student_id = theirs.id group by theirs.id`)
  expect(handIns).toEqual([{ count: 12 }])
  const plans = sql`(select distinct plan_id from order_items) bought`
  expect(await count(plans)).toBe(2)
})

test('the homework of a crowd waits, came back or is approved, has a photo, and no two of one lecture are open', async () => {
  const states = await ask<{ status: string }>(sql`
    select distinct homework.status from ${crowd} join homework on homework.student_id = theirs.id
    order by status`)
  expect(states.map(({ status }) => status)).toEqual(['submitted', 'approved', 'returned'])
  expect(
    await count(
      sql`homework where (select count(*) from homework_rels where parent_id = homework.id) <> 1`,
    ),
  ).toBe(0)
  expect(
    await count(sql`(
      select from homework where status <> 'returned'
      group by student_id, lecture_id having count(*) > 1) twice`),
  ).toBe(0)
  expect(
    await count(sql`homework later join homework earlier using (student_id, lecture_id)
      where later.attempt = earlier.attempt + 1
        and (earlier.status <> 'returned' or later.submitted_at <= earlier.reviewed_at)`),
  ).toBe(0)
})

test('everyone in a crowd opened each lecture only after they had been through the one before', async () => {
  const early = await count(sql`${crowd}
    join homework on homework.student_id = theirs.id
    join lectures on lectures.id = homework.lecture_id
    join lectures before on before.course_id = lectures.course_id
      and before._lectures_lectures_order < lectures._lectures_lectures_order
    where not exists (
      select from homework earlier
      where earlier.student_id = theirs.id and earlier.lecture_id = before.id
    ) and not exists (
      select from lecture_progress done
      where done.student_id = theirs.id and done.lecture_id = before.id and finished_at is not null
    )`)
  expect(early).toBe(0)
})

test('the progress of a crowd is what the rule says of each of them, from the beginning to the end', async () => {
  const counted = await progressByTheRule(await theSchool())
  expect(counted.length).toBeGreaterThanOrEqual(50)
  for (const { stored, byRule } of counted) expect(stored).toEqual(byRule)
  expect(new Set(counted.map(({ stored }) => stored.done)).size).toBeGreaterThan(2)
})

test('the orders of a crowd add up, and each was paid', async () => {
  expect(await count(sql`orders where status = 'paid'`)).toBe(50)
  const wrong = await count(sql`orders
    join order_items item on item.order_id = orders.id
    join payments on payments.order_id = orders.id
    where item.total <> orders.total or amount <> orders.total or payments.status <> 'paid'`)
  expect(wrong).toBe(0)
})

test('whoever is in a crowd signs in with the password of the first student', async () => {
  const payload = await theSchool()
  const data = { email: 'crowd-17@maison-lumiere.example', password }
  const { user } = await payload.login({ collection: 'users', data })
  expect(user?.role).toBe('student')
})

test('a crowd that is there already is not gathered twice, and grows by those who are missing', async () => {
  const payload = await theSchool()
  await gatherCrowd(payload, { students: 50, handIns: 12, say, now })
  expect(await count(crowd)).toBe(50)
  await gatherCrowd(payload, { students: 53, handIns: 12, say, now })
  expect(await count(crowd)).toBe(53)
})

test('a school that has anybody in it is not seeded', async () => {
  const before = await count(sql`users`)
  await seedSchool(await theSchool(), { say })
  expect(await count(sql`users`)).toBe(before)
  expect(await count(sql`media`)).toBe(0)
})

test('production is refused, the demo as well as the crowd', async () => {
  const payload = await theSchool()
  vi.spyOn(env, 'ATELIER_MODE', 'get').mockReturnValue('production')
  await expect(seedSchool(payload, { say })).rejects.toThrow('not for production')
  await expect(gatherCrowd(payload, { students: 1, say })).rejects.toThrow('not for production')
})
