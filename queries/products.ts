import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import type { SQL } from '../database/execute.ts'
import { isOnSite } from '../database/onSite.ts'
import type { Currency, Money } from '../domain/money.ts'

/** What can be bought, and how much of it there is. */
export type Product = {
  kind: 'plan' | 'service' | 'lesson-pack'
  slug: string
  title: string
  price: Money
  /** The published courses a plan opens, with how many published lectures each has; empty for what opens none. */
  courses: { slug: string; title: string; lectures: number }[]
  /** Recorded lectures of all its courses together. */
  lectures: number
  /** Live lessons it adds. */
  lessons: number
  /** How many more can learn in its courses' groups; null when there is no limit. */
  seatsLeft: number | null
}

/**
 * All that is on sale, in the school's order: the same for everyone, so nobody's rights are asked. What is
 * switched off stays out. One statement.
 */
export async function products(req: PayloadRequest, now: Date): Promise<Product[]> {
  const { rows } = await execute<Row>(
    req,
    sql`
      select kind, slug, title, price::int, courses, lessons::int, seats_left::int as "seatsLeft",
        coalesce((select currency::text from school limit 1), 'EUR') as currency
      from (
        select 1 as place, 'plan' as kind, plans._order, plans.slug, plans.name as title, price,
          ${coursesOfPlan} as courses, 0 as lessons, ${seatsOfPlan(now)} as seats_left
        from plans where active
        union all
        select 2, 'service', _order, slug, title, price, '[]'::json, 0, null from services where active
        union all
        select 3, 'lesson-pack', _order, slug, name, price, '[]'::json, lessons, null
        from lesson_packs where active
      ) on_sale order by place, _order, slug`,
  )
  return rows.map(({ price, currency, ...row }) => ({
    ...row,
    price: { amount: price, currency },
    lectures: row.courses.reduce((sum, { lectures }) => sum + lectures, 0),
  }))
}

const coursesOfPlan: SQL = sql`(
  select coalesce(json_agg(json_build_object('slug', courses.slug, 'title', courses.title,
    'lectures', (select count(*) from lectures
                 where lectures.course_id = courses.id and lectures._status = 'published'))
    order by rels."order"), '[]')
  from plans_rels rels join courses on courses.id = rels.courses_id
  where rels.parent_id = plans.id and rels.path = 'courses' and courses._status = 'published' and ${isOnSite}
)`

/** The fewest of its courses counts. Groups that have started take nobody; those that may still open are empty. */
const seatsOfPlan = (now: Date): SQL => sql`(
  select min((
    select coalesce(sum(seats - taken) filter (
        where starts_at is null or starts_at > ${now.toISOString()}), 0)
      + greatest(courses.max_groups - count(*), 0) * coalesce(courses.group_seats, 1)
    from groups where groups.course_id = courses.id))
  from plans_rels rels join courses on courses.id = rels.courses_id
  where rels.parent_id = plans.id and rels.path = 'courses' and courses._status = 'published' and ${isOnSite}
    and courses.mode = 'groups' and courses.max_groups is not null
)`

type Row = Omit<Product, 'price' | 'lectures'> & { price: number; currency: Currency }
