import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import type { PayloadRequest } from 'payload'
import { applyForBox } from '../../commands/applyForBox.ts'
import type { BoxAnswer } from '../../commands/applyForBox.ts'
import type { Address } from '../../domain/address.ts'
import { rowsOf } from './learning.ts'
import { theSchool } from './people.ts'

export type BoxOwner = {
  student: string
  user: string
  email: string
  /** A request of theirs, made anew. */
  asks: () => Promise<PayloadRequest>
}

let count = 0

/**
 * A student with live access by a plan that includes a box, unless told otherwise. With an account that nobody signs in to,
 * as hashing passwords takes long.
 */
export async function aBoxOwner({ name = 'Ann', includesBox = true } = {}): Promise<BoxOwner> {
  const payload = await theSchool()
  const slug = `with-box-${process.pid}-${count++}`
  const email = `${slug}@example.org`
  const [made] = await rowsOf<{ student: string; user: string }>(sql`
    with account as (insert into users (email, role) values (${email}, 'student') returning id),
      person as (
        insert into students (name, user_id, zone) select ${name}, id, 'Europe/Paris' from account
        returning id, user_id),
      course as (
        insert into courses (title, slug, _status) values (${slug}, ${slug}, 'published') returning id),
      plan as (
        insert into plans (name, slug, price, includes_box)
        values ('Atelier', ${slug}, 9000, ${includesBox}) returning id),
      enrolled as (
        insert into enrolments (student_id, course_id, plan_id, source)
        select person.id, course.id, plan.id, 'by-hand' from person, course, plan)
    select id as student, user_id as user from person`)
  if (!made) throw new Error('Nobody was enrolled.')
  const asks = async () => {
    const user = await payload.findByID({ collection: 'users', id: made.user })
    return createLocalReq(
      { user: { ...user, collection: 'users', studentId: made.student } },
      payload,
    )
  }
  return { ...made, email, asks }
}

export const inParis: Address = {
  ...{ country: 'FR', name: 'Ann Lee', phone: '+33 6 12 34 56 78', street: '3 rue des Arts' },
  ...{ extra: '', postcode: '75002', city: 'Paris', region: '' },
}

export const applies = async (
  owner: BoxOwner,
  typed: Partial<Address> = inParis,
): Promise<BoxAnswer> => applyForBox(await owner.asks(), { wish: 'apply', typed })

/** The same, when it is sure to be taken: the id of the box. */
export async function aBox(owner?: BoxOwner): Promise<string> {
  const answer = await applies(owner ?? (await aBoxOwner()))
  if (answer.kind === 'refused') throw new Error(`It was refused: ${answer.reason}.`)
  return answer.box
}

/** The access of a refunded order ends. */
export const losesAccess = ({ student }: BoxOwner) =>
  rowsOf(sql`
    update enrolments set ended_at = now(), end_cause = 'refunded' where student_id = ${student}`)

/** A box as it stands in the database. */
export async function boxRow(id: string) {
  const [row] = await rowsOf<Record<string, string | null>>(
    sql`select * from boxes where id = ${id}`,
  )
  if (!row) throw new Error('There is no such box.')
  return row
}

/** So many boxes that wait, asked for a minute after each other: their ids, the longest waiting first. */
export async function manyBoxes(length: number): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(sql`
    with accounts as (
        insert into users (email, role)
        select 'many-' || n || '@example.org', 'student' from generate_series(1, ${length}) n
        returning id),
      people as (
        insert into students (name, user_id, zone) select 'Ann', id, 'Europe/Paris' from accounts
        returning id)
    insert into boxes (student_id, status, name, phone, country, street, city, created_at)
    select id, 'pending', 'Ann', '+33 1', 'FR', '1 rue A', 'Paris',
      now() + row_number() over () * interval '1 minute'
    from people returning id, created_at`)
  const made = await rowsOf<{ id: string }>(
    sql`select id from boxes where id = any(${`{${rows.map(({ id }) => id).join(',')}}`}::uuid[])
        order by created_at`,
  )
  return made.map(({ id }) => id)
}
