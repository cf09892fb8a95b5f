import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'

/** What the header of a page kept for many shows of the one person who reads it. */
export type Face = {
  /** How they are called; null for somebody who is neither a student nor a teacher. */
  name: string | null
  /** Messages to them that they have not read. For a mentor: threads that wait for an answer to be read. */
  unread: number
  /** How many things lie in their basket. */
  basket: number
}

/** Whoever is signed in, in a word and a number; nobody has no face. One statement, of their own rows. */
export async function face(req: PayloadRequest): Promise<Face | null> {
  const { user } = req
  if (!user) return null
  const isMentor = user.role === 'mentor' || user.role === 'admin'
  const { rows } = await execute<Face>(
    req,
    sql`
      select
        coalesce(
          (select name from students where user_id = ${user.id}),
          (select name from teachers where user_id = ${user.id})
        ) as name,
        case when ${isMentor} then ${waitingThreads} else ${unreadMessages(user.id)} end as unread,
        ${inBasket(user.id)} as basket`,
  )
  return rows[0] ?? null
}

const unreadMessages = (user: string) => sql`(
  select count(*)::int from messages
  join threads on threads.id = messages.thread_id
  join students on students.id = threads.student_id
  where students.user_id = ${user} and messages.side <> 'student'
    and messages.created_at > coalesce(threads.student_read_at, '-infinity')
)`

/** What was placed and is not paid yet is still in it. */
const inBasket = (user: string) => sql`(
  select coalesce(sum(quantity), 0)::int from order_items
  where order_id = (
    select orders.id from orders join students on students.id = orders.student_id
    where students.user_id = ${user} and is_basket
      and status in ('draft', 'awaiting-payment', 'failed')
    order by (status = 'draft') desc, orders.created_at desc limit 1)
)`

const waitingThreads = sql`(
  select count(*)::int from threads
  where exists (
    select from messages
    where messages.thread_id = threads.id and messages.side = 'student'
      and messages.created_at > coalesce(threads.staff_read_at, '-infinity')
  )
)`
