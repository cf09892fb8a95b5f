import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import type { SQL } from '../database/execute.ts'
import { planWithBox } from '../database/planWithBox.ts'
import type { Address } from '../domain/address.ts'
import type { BoxStatus } from '../domain/box.ts'
import { trackingUrl } from '../domain/carrier.ts'

export type BoxRow = {
  id: string
  student: { id: string; name: string }
  /** The plan it comes with; null when that is gone. */
  plan: string | null
  status: BoxStatus
  address: Address
  /** Whether the student has access by a plan with a box now. */
  hasAccess: boolean
  isLabelled: boolean
  carrier: string | null
  tracking: string | null
  trackingUrl: string | null
  /** ISO date. */
  askedAt: string
  /** When it was sent or declined, as an ISO date; null while it waits. */
  settledAt: string | null
  /** The address of who sent it. */
  sentBy: string | null
  reason: string | null
}

export type BoxQueue = {
  counts: Record<BoxStatus, number>
  rows: BoxRow[]
  /** Which page this is, from 1, and how many there are; there is always one. */
  page: number
  pages: number
}

export const BOXES_ON_A_PAGE = 25

/**
 * A page of starter boxes for those who pack them: what waits, the longest first; what is settled, the latest first.
 * Past the end it is the last page. Two statements, in raw SQL and past all access: the caller is a mentor.
 */
export async function boxQueue(
  req: PayloadRequest,
  { show, page }: { show: BoxStatus; page: number },
): Promise<BoxQueue> {
  const counts = await countsOf(req)
  const pages = Math.max(1, Math.ceil(counts[show] / BOXES_ON_A_PAGE))
  const shown = Math.min(Math.max(1, Math.trunc(page) || 1), pages)
  const { rows } = await execute<Row>(
    req,
    sql`
      with page as (
        select * from boxes where status = ${show}::enum_boxes_status order by ${orders[show]}
        limit ${BOXES_ON_A_PAGE} offset ${(shown - 1) * BOXES_ON_A_PAGE}
      )
      select boxes.*, students.name as student, plans.name as plan, users.email as sent_by,
        ${planWithBox(sql`boxes.student_id`)} is not null as has_access
      from page as boxes
      join students on students.id = boxes.student_id
      left join plans on plans.id = boxes.plan_id
      left join users on users.id = boxes.sent_by_id
      order by ${orders[show]}`,
  )
  return { counts, rows: rows.map(put), page: shown, pages }
}

const orders = {
  pending: sql`boxes.created_at, boxes.id`,
  sent: sql`boxes.sent_at desc, boxes.id`,
  declined: sql`boxes.declined_at desc, boxes.id`,
} satisfies Record<BoxStatus, SQL>

async function countsOf(req: PayloadRequest): Promise<Record<BoxStatus, number>> {
  const { rows } = await execute<{ status: BoxStatus; count: number }>(
    req,
    sql`select status, count(*)::int as count from boxes group by status`,
  )
  const of = (status: BoxStatus) => rows.find((row) => row.status === status)?.count ?? 0
  return { pending: of('pending'), sent: of('sent'), declined: of('declined') }
}

type Row = Record<'name' | 'phone' | 'country' | 'street' | 'city', string> &
  Record<'extra' | 'postcode' | 'region' | 'carrier' | 'tracking' | 'reason', string | null> &
  Record<'labelled_at' | 'sent_at' | 'declined_at' | 'plan' | 'sent_by', string | null> & {
    id: string
    student_id: string
    student: string
    status: BoxStatus
    has_access: boolean
    created_at: string
  }

function put(row: Row): BoxRow {
  const { id, status, plan, carrier, tracking, reason } = row
  const { name, phone, country, street, extra, postcode, city, region } = row
  const settledAt = row.sent_at ?? row.declined_at
  return {
    ...{ id, status, plan, carrier, tracking, reason },
    student: { id: row.student_id, name: row.student },
    address: {
      ...{ name, phone, country, street, city },
      ...{ extra: extra ?? '', postcode: postcode ?? '', region: region ?? '' },
    },
    hasAccess: row.has_access,
    isLabelled: row.labelled_at !== null,
    trackingUrl: trackingUrl(carrier, tracking),
    askedAt: new Date(row.created_at).toISOString(),
    settledAt: settledAt && new Date(settledAt).toISOString(),
    sentBy: row.sent_by,
  }
}
