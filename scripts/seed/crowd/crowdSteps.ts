import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '../../../database/execute.ts'
import { students as people } from '../world/people.ts'
import { textArray } from './textArray.ts'

type Ask = { students: number; handIns: number; now: Date }

/** A part of gathering a crowd, one statement. They follow one another in one transaction. */
type Step = { step: string; statement: SQL }

/** Who they are, what they bought, and which lectures they have opened. */
export const crowdSteps = ({ students, handIns, now }: Ask): Step[] => [
  { step: 'what there is to learn', statement: path },
  { step: 'photos to share', statement: photos },
  { step: 'who comes', statement: crowd(students, handIns, now) },
  { step: 'accounts', statement: accounts },
  { step: 'students', statement: studentRows(now) },
  { step: 'orders', statement: orders },
  { step: 'order items', statement: items },
  { step: 'payments', statement: payments },
  { step: 'enrolments', statement: enrolments },
  { step: 'lectures opened', statement: openings(handIns) },
]

/** The lectures of every plan on sale, one after another; those with homework are counted of their own, from 0. */
const path = sql`
  create temporary table crowd_path on commit drop as
  select plans.id as plan_id, lectures.id as lecture_id, task.there as has_homework,
    row_number() over in_order as place,
    count(*) filter (where task.there) over in_order - 1 as homework_place
  from plans
  join plans_rels on plans_rels.parent_id = plans.id and plans_rels.path = 'courses'
  join courses on courses.id = plans_rels.courses_id
  join lectures on lectures.course_id = courses.id and lectures._status = 'published'
  cross join lateral (select coalesce(lectures.task ~ '\\S', false) as there) task
  where plans.active
  window in_order as (partition by plans.id
    order by plans_rels."order", lectures._lectures_lectures_order, lectures.id)`

const photos = sql`
  create temporary table crowd_photos on commit drop as
  select distinct on (lecture_id) lecture_id, private_files_id
  from homework join homework_rels on parent_id = homework.id and path = 'photos'
  join private_files on private_files.id = private_files_id and state = 'ready'
  order by lecture_id, attempt desc, submitted_at, private_files.id`

const firstNames = people.map(({ name }) => name.split(' ')[0] ?? name)
const lastNames = people.map(({ name }) => name.split(' ').slice(1).join(' '))

/**
 * Everyone with a plan. They spend their hand-ins on the lectures in turn: some need few attempts for each and are at
 * the end, others need three times as many and are a third of the way.
 */
const crowd = (count: number, handIns: number, now: Date): SQL => sql`
  create temporary table crowd on commit drop as
  with sold as (
    select plan_id, row_number() over (order by price, plans.id) - 1 as number,
      count(*) over () as of, price, name,
      ceil(${handIns}::numeric / count(*) filter (where has_homework))::int as fewest
    from crowd_path join plans on plans.id = plan_id
    group by plan_id, price, name, plans.id having bool_or(has_homework)
  )
  select n, sold.plan_id, sold.price, sold.name as plan_name,
    sold.fewest + (n / sold.of % (2 * sold.fewest + 1))::int as tries,
    ${now.toISOString()}::timestamptz - make_interval(days => 30 + (n * 7919 % 400)::int, mins => (n * 31 % 1440)::int) as joined,
    gen_random_uuid() as user_id, gen_random_uuid() as student_id,
    gen_random_uuid() as order_id, gen_random_uuid() as item_id
  from generate_series(
    (select count(*) + 1 from users where email like 'crowd-%@maison-lumiere.example')::int,
    ${count}::int
  ) n join sold on sold.number = n % sold.of`

const accounts = sql`
  insert into users (id, email, role, blocked, language, salt, hash, login_attempts, created_at, updated_at)
  select user_id, format('crowd-%s@maison-lumiere.example', n), 'student', false,
    (array['en', 'fr', 'uk', 'ru']::enum_users_language[])[n % 4 + 1], salt, hash, 0, joined, joined
  from crowd cross join (
    select salt, hash from users where role = 'student' order by created_at, id limit 1
  ) first`

const studentRows = (now: Date): SQL => sql`
  insert into students (id, name, user_id, last_activity_at, created_at, updated_at)
  select student_id, first[n % cardinality(first) + 1] || ' '
      || last[n * 17 / cardinality(first) % cardinality(last) + 1],
    user_id, ${now.toISOString()}::timestamptz - make_interval(mins => (n * 613 % 40000)::int), joined, joined
  from crowd cross join (select ${textArray(firstNames)} as first, ${textArray(lastNames)} as last) names`

const orders = sql`
  insert into orders (id, number, status, email, student_id, subtotal, total, currency, language, paid_at, created_at, updated_at)
  select order_id, 'CRWD-' || n, 'paid', format('crowd-%s@maison-lumiere.example', n), student_id,
    price, price, 'EUR', 'en', joined, joined, joined
  from crowd`

const items = sql`
  insert into order_items (id, order_id, plan_id, title, unit, quantity, subtotal, total, created_at, updated_at)
  select item_id, order_id, plan_id, plan_name, price, 1, price, price, joined, joined from crowd`

const payments = sql`
  insert into payments (order_id, provider, external_id, status, amount, currency, created_at, updated_at)
  select order_id, 'stripe', 'pi_3' || substr(md5(order_id::text), 1, 23), 'paid', price, 'EUR', joined, joined
  from crowd`

const enrolments = sql`
  insert into enrolments (student_id, course_id, source, order_item_id, created_at, updated_at)
  select student_id, courses_id, 'order-item', item_id, joined, joined
  from crowd join plans_rels on parent_id = plan_id and path = 'courses'`

/** Every lecture up to that of their last work, and the one that follows; those without homework are finished. */
const openings = (handIns: number): SQL => sql`
  insert into lecture_progress (student_id, lecture_id, finished_at, created_at, updated_at)
  select student_id, path.lecture_id,
    case when not path.has_homework and path.place <= last.place then joined + interval '1 day' * path.place end,
    joined + interval '1 day' * (path.place - 1), joined + interval '1 day' * path.place
  from crowd
  join crowd_path last on last.plan_id = crowd.plan_id and last.has_homework
    and last.homework_place = (${handIns} - 1) / tries
  join crowd_path path on path.plan_id = crowd.plan_id and path.place <= last.place + 1`
