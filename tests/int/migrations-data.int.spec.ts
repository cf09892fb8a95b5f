import { sql } from '@payloadcms/db-postgres'
import type { MigrateUpArgs } from '@payloadcms/db-postgres'
import { afterAll, expect, test } from 'vitest'
import { execute } from '../../database/execute.ts'
import * as storefront from '../../migrations/20261121_125717_storefront_and_money.ts'
import * as byHand from '../../migrations/20261121_130000_storefront_and_money_by_hand.ts'
import * as blocks from '../../migrations/20261121_141500_blocks_in_place.ts'
import * as learning from '../../migrations/20261121_155213_learning.ts'
import * as learningByHand from '../../migrations/20261121_160000_learning_by_hand.ts'
import * as learningMore from '../../migrations/20261121_162107_learning_more.ts'
import * as boxes from '../../migrations/20261121_162200_boxes_by_hand.ts'
import * as watchedVideos from '../../migrations/20261121_201649_watched_videos.ts'
import { aRequest, theSchool } from '../support/people.ts'

const payload = await theSchool()
const since = [
  ...[storefront, byHand, blocks, learning, learningByHand, learningMore, boxes],
  watchedVideos,
]

afterAll(async () => payload.destroy())

const rowsOf = async <Row extends Record<string, unknown>>(query: ReturnType<typeof sql>) =>
  (await execute<Row>({ payload }, query)).rows

async function migrateArgs(): Promise<MigrateUpArgs> {
  const req = await aRequest()
  return { db: payload.db.drizzle, payload, req }
}

test('a school of the version before keeps its first page, its orders and who has access', async () => {
  const args = await migrateArgs()
  for (const { down } of [...since].reverse()) await down(args)
  await rowsOf(sql`
    with landing as (
      insert into landing (headline, story) values ('By hand.', '{"root":{"children":[]}}')
        on conflict do nothing returning id),
    steps as (
      insert into landing_steps (_order, _parent_id, id, title, text)
      select place, landing.id, 's' || place, 'Step ' || place, 'Text' from landing, generate_series(1, 2) place)
    insert into landing_voices (_order, _parent_id, id, text, name)
    select 1, landing.id, 'v1', 'I draw every day.', 'Ann' from landing`)
  await rowsOf(sql`
    with account as (
      insert into users (email, role) values ('before@example.org', 'student') returning id),
    student as (
      insert into students (name, user_id, zone) select 'Ann', id, 'Europe/Paris' from account returning id),
    course as (insert into courses (title, slug, _status) values ('Drawing', 'drawing', 'published') returning id),
    plan as (insert into plans (name, slug, price) values ('Studio', 'studio', 9000) returning id),
    placed as (
      insert into orders (number, status, email, student_id, total, currency, language, paid_at)
      select 'AAAA-1111', 'paid', 'before@example.org', id, 9000, 'EUR', 'en', now() from student returning id),
    item as (
      insert into order_items (order_id, plan_id, title, unit, quantity, total)
      select placed.id, plan.id, 'Studio', 9000, 1, 9000 from placed, plan returning id)
    insert into enrolments (student_id, course_id, source, order_item_id)
    select student.id, course.id, 'order-item', item.id from student, course, item`)

  for (const { up } of since) await up(args)

  const [landing] = await rowsOf<{ blocks: { blockType: string; steps?: { title: string }[] }[] }>(
    sql`select blocks from landing`,
  )
  expect(landing?.blocks.map(({ blockType }) => blockType)).toEqual([
    ...['steps', 'courses', 'plans', 'teachers', 'story', 'voices'],
  ])
  expect(landing?.blocks[0]?.steps?.map(({ title }) => title)).toEqual(['Step 1', 'Step 2'])
  const [item] = await rowsOf(sql`
    select item.kind, item.subtotal::int, item.discount::int, item.fulfilled_at is not null as is_given,
      orders.subtotal::int as order_subtotal, enrolments.plan_id = item.plan_id as knows_plan
    from order_items item join orders on orders.id = item.order_id
    join enrolments on enrolments.order_item_id = item.id`)
  expect(item).toEqual({
    ...{ kind: 'plan', subtotal: 9000, discount: 0, is_given: true },
    ...{ order_subtotal: 9000, knows_plan: true },
  })
})
