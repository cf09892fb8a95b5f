import { existsSync } from 'node:fs'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import { beforeAll, expect, test } from 'vitest'
import { demoAccounts } from '../../scripts/demoAccounts.ts'
import { courses as world } from '../../scripts/seed/world/courses.ts'
import { seedSchool } from '../../scripts/seed/seedSchool.ts'
import type { SQL } from '../../database/execute.ts'
import { execute } from '../../database/execute.ts'
import { progressByTheRule } from '../support/progressByTheRule.ts'
import { theSchool } from '../support/people.ts'

const now = new Date()
const steps: string[] = []

beforeAll(async () => {
  await seedSchool(await theSchool(), { say: (step) => steps.push(step), now })
})

async function ask<Row extends Record<string, unknown>>(query: SQL): Promise<Row[]> {
  return (await execute<Row>({ payload: await theSchool() }, query)).rows
}

async function count(from: SQL): Promise<number> {
  const [row] = await ask<{ count: number }>(sql`select count(*)::int as count from ${from}`)
  return row?.count ?? -1
}

/** How many rows each table has, and when one of them last changed. */
const everything = () =>
  ask(sql`
    select table_name, xpath('/row/text/text()', query_to_xml(format(
      'select concat(count(*), $$ $$, max(updated_at)) as text from %I', table_name), false, true, ''))::text
    from information_schema.columns where table_schema = 'public' and column_name = 'updated_at'
    order by 1`)

test('two courses with their lectures in order, each with a text, a picture and a film', async () => {
  const rows = await ask<{ course: string; slug: string }>(sql`
    select courses.slug as course, lectures.slug
    from lectures join courses on courses.id = course_id
    join private_files film on film.id = video_id and film.course_id = courses.id
    where lectures._status = 'published' and body is not null and lectures.cover_id is not null
      and captions like 'WEBVTT%'
    order by courses._order, _lectures_lectures_order, lectures.id`)
  expect(rows).toEqual(
    world.flatMap(({ slug: course, lectures }) => lectures.map(({ slug }) => ({ course, slug }))),
  )
})

test('three plans, five teachers of whom one signs in, 41 students and everyone who runs the school', async () => {
  expect(await count(sql`plans where active`)).toBe(3)
  expect(await count(sql`teachers where photo_id is not null`)).toBe(5)
  expect(await count(sql`teachers join users on users.id = user_id where role = 'teacher'`)).toBe(1)
  expect(await count(sql`students`)).toBe(41)
  expect(await count(sql`users`)).toBe(40 + demoAccounts.length)
})

test('homework of every state, with photos that lie where they are read, and words from the mentor', async () => {
  const states = await ask<{ status: string; count: number }>(sql`
    select status, count(*)::int as count from homework group by status order by status`)
  expect(states.map(({ status }) => status)).toEqual(['submitted', 'approved', 'returned'])
  for (const { count: many } of states) expect(many).toBeGreaterThan(7)

  const photos = await ask<{ filename: string }>(sql`
    select filename from homework_rels join private_files file on file.id = private_files_id
    join homework on homework.id = parent_id join students on students.id = homework.student_id
    where students.user_id = file.user_id`)
  expect(photos).toHaveLength(await count(sql`homework_rels`))
  for (const { filename } of photos) {
    expect(existsSync(path.join(process.env.DATA_DIR ?? '', 'private-files', filename))).toBe(true)
  }
  expect(
    await count(sql`homework where (remarks is null) <> (status = 'submitted')
      or (reviewed_at is null) <> (status = 'submitted')
      or not exists (select 1 from homework_rels where parent_id = homework.id)`),
  ).toBe(0)
})

test('nobody did anything before it was open to them, or in the future', async () => {
  expect(
    await count(sql`homework where submitted_at > ${now.toISOString()}
    or reviewed_at > ${now.toISOString()} or reviewed_at < submitted_at`),
  ).toBe(0)
  expect(
    await count(sql`homework join students on students.id = student_id
    where submitted_at < students.created_at`),
  ).toBe(0)
  expect(
    await count(sql`homework second join homework first using (student_id, lecture_id)
    where second.attempt = first.attempt + 1
      and (first.status <> 'returned' or second.submitted_at < first.reviewed_at)`),
  ).toBe(0)
  expect(
    await count(sql`lecture_progress join lectures on lectures.id = lecture_id
    where not exists (select 1 from enrolments where enrolments.student_id = lecture_progress.student_id
      and enrolments.course_id = lectures.course_id)`),
  ).toBe(0)
})

test('progress is what the rule says of every student in every course, and some are at the end', async () => {
  const counted = await progressByTheRule(await theSchool())
  expect(counted.length).toBeGreaterThan(41)
  for (const { stored, byRule } of counted) expect(stored).toEqual(byRule)
  expect(
    await count(sql`course_progress where finished_at < ${now.toISOString()} and done = total`),
  ).toBeGreaterThan(4)
  expect(await count(sql`course_progress where (finished_at is null) = (done = total)`)).toBe(0)
})

test('the student everyone may be is half through a course, with work approved, returned and waiting', async () => {
  const { email } = demoAccounts.find(({ role }) => role === 'student') ?? { email: '' }
  const rows = await ask<{ status: string; count: number }>(sql`
    select homework.status, count(*)::int as count from homework
    join students on students.id = student_id join users on users.id = user_id
    where email = ${email} group by 1 order by 1`)
  expect(rows.map(({ status }) => status)).toEqual(['submitted', 'approved', 'returned'])
  const [course] = await ask<{ percent: number }>(sql`
    select percent::int from course_progress
    join students on students.id = student_id join users on users.id = user_id
    where email = ${email} order by percent desc limit 1`)
  expect(course?.percent).toBe(50)
})

test('orders add up, every paid item opened something or has a code, and no payment is still open', async () => {
  expect(
    await count(sql`orders where total <> (select sum(total) from order_items where order_id = orders.id)
    or total <> (select sum(amount) from payments where order_id = orders.id)`),
  ).toBe(0)
  expect(await count(sql`payments where status in ('created', 'processing', 'failed')`)).toBe(0)
  expect(
    await count(sql`orders join order_items item on item.order_id = orders.id where status = 'paid'
    and not exists (select from enrolments where order_item_id = item.id)
    and not exists (select from access_codes code left join enrolments on access_code_id = code.id
      where code.order_item_id = item.id and (used_at is null or enrolments.id is not null))
    and not exists (select from threads where order_item_id = item.id)
    and not exists (select from lesson_credits where order_item_id = item.id)`),
  ).toBe(0)
  expect(await count(sql`access_codes where used_at is null`)).toBe(4)
})

test('nobody is written to, and a second seed changes nothing', async () => {
  expect(await count(sql`deliveries`)).toBe(0)
  const before = await everything()
  const said = steps.length
  await seedSchool(await theSchool(), { say: (step) => steps.push(step), now })
  expect(steps).toHaveLength(said)
  expect(await everything()).toEqual(before)
})
