import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { lockRule } from '../database/locks.ts'
import { planWithBox } from '../database/planWithBox.ts'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'
import { readAddress } from '../domain/address.ts'
import type { Address, AddressProblems } from '../domain/address.ts'
import { wishForBox } from '../domain/box.ts'
import type { BoxStatus, BoxWish } from '../domain/box.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { tryLimits } from '../domain/tryLimits.ts'
import { notify } from '../notifications/notify.ts'
import { takeTries } from './takeTries.ts'
import type { Slowed } from './takeTries.ts'

type Ask = { wish: BoxWish; typed: Partial<Address> }

export type BoxAnswer =
  | { kind: 'applied' | 'corrected'; box: string }
  /** `problems` says what is wrong with which field, when the address is what was refused. */
  | (Refused & { problems?: AddressProblems })
  | Slowed

/**
 * A student whose plan includes a starter box says where it goes, once; or corrects that until its label is printed.
 * Two tabs are one box.
 */
export async function applyForBox(req: PayloadRequest, { wish, typed }: Ask): Promise<BoxAnswer> {
  const student = req.user?.studentId
  if (!student) return refused('sign-in-first')
  const read = readAddress(typed)
  if (read.kind === 'wrong') return { ...refused('invalid-address'), problems: read.problems }
  const slowed = await takeTries(req.payload, [
    { key: `box:${student}`, ...tryLimits.boxAddressed },
  ])
  if (slowed) return slowed

  return withTx<BoxAnswer>(req, async (tx) => {
    await lockRule(tx, `box:${student}`) // or two tabs would both find no box
    const { plan, box } = await standing(tx, student)
    const answer = wishForBox(wish, { box, hasPlan: plan !== null })
    if (answer.kind === 'refused') return answer

    const id = await write(tx, { student, plan }, read.address)
    await notify(req, { kind: 'box-asked-for', box: id })
    if (wish === 'correct') return { kind: 'corrected', box: id }
    await notify(req, { kind: 'box-waiting', box: id })
    return { kind: 'applied', box: id }
  })
}

/** The student's box, held so that nobody prints its label meanwhile, and the plan they have one by. */
async function standing(tx: Tx, student: string) {
  const { rows: boxes } = await tx.execute<{ status: BoxStatus; is_labelled: boolean }>(sql`
    select status, labelled_at is not null as is_labelled from boxes
    where student_id = ${student} for update`)
  const { rows: plans } = await tx.execute<{ plan: string | null }>(
    sql`select ${planWithBox(sql`${student}::uuid`)} as plan`,
  )
  const [box] = boxes
  return {
    plan: plans[0]?.plan ?? null,
    box: box ? { status: box.status, isLabelled: box.is_labelled } : null,
  }
}

/** A box that was declined begins anew: it waits from now on, without the words it was declined with. */
async function write(
  tx: Tx,
  { student, plan }: { student: string; plan: string | null },
  { name, phone, country, street, extra, postcode, city, region }: Address,
): Promise<string> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    insert into boxes (student_id, plan_id, status, name, phone, country, street, extra, postcode, city, region)
    values (${student}, ${plan}, 'pending', ${name}, ${phone}, ${country}, ${street}, ${extra || null},
            ${postcode || null}, ${city}, ${region || null})
    on conflict (student_id) do update set
      created_at = case when boxes.status = 'declined' then now() else boxes.created_at end,
      plan_id = coalesce(excluded.plan_id, boxes.plan_id), status = 'pending', name = excluded.name, phone = excluded.phone,
      country = excluded.country, street = excluded.street, extra = excluded.extra,
      postcode = excluded.postcode, city = excluded.city, region = excluded.region,
      labelled_at = null, declined_at = null, reason = null, updated_at = now()
    returning id`)
  const [box] = rows
  if (!box) throw new Error('The box was not written.')
  return box.id
}
