import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { planWithBox } from '../database/planWithBox.ts'
import type { Address } from '../domain/address.ts'
import type { BoxStatus } from '../domain/box.ts'
import { trackingUrl } from '../domain/carrier.ts'

export type BoxPage = {
  /** Whether they may ask for a box now: they have a plan that includes one, and none that waits or was sent. */
  isOpen: boolean
  box: Box | null
  /** What the form begins with: the name of the student, and the country they last ordered from. */
  begins: { name: string; country: string }
}

export type Box = {
  status: BoxStatus
  address: Address
  /** Whether the student may still correct where it goes. */
  canCorrect: boolean
  carrier: string | null
  tracking: string | null
  /** Where it can be followed; null when we know no such page. */
  trackingUrl: string | null
  /** Why it does not come; null when it does. */
  reason: string | null
  /** ISO dates. */
  askedAt: string
  sentAt: string | null
}

/** A student's starter box, and whether they may have one. Null for whoever is no student. One statement. */
export async function boxPage(req: PayloadRequest): Promise<BoxPage | null> {
  const student = req.user?.studentId
  if (!student) return null
  const { rows } = await execute<Row>(
    req,
    sql`
      select students.name as student, ${planWithBox(sql`students.id`)} as plan, (
          select country from orders where student_id = students.id and country is not null
          order by created_at desc limit 1) as ordered_from,
        boxes.status, boxes.name, boxes.phone, boxes.country, boxes.street, boxes.extra, boxes.postcode,
        boxes.city, boxes.region, boxes.carrier, boxes.tracking, boxes.reason, boxes.labelled_at,
        boxes.created_at, boxes.sent_at
      from students left join boxes on boxes.student_id = students.id
      where students.id = ${student}`,
  )
  const [row] = rows
  if (!row) return null
  const hasPlan = row.plan !== null
  const isFree = row.status === null || row.status === 'declined'
  return {
    isOpen: hasPlan && isFree,
    box: boxOf(row),
    begins: { name: row.student, country: row.ordered_from ?? '' },
  }
}

function boxOf(row: Row): Box | null {
  const { status, carrier, tracking, reason, created_at, sent_at } = row
  if (status === null || created_at === null) return null
  return {
    ...{ status, carrier, tracking, reason },
    address: {
      country: row.country ?? '',
      ...{ name: row.name ?? '', phone: row.phone ?? '', street: row.street ?? '' },
      ...{ extra: row.extra ?? '', postcode: row.postcode ?? '' },
      ...{ city: row.city ?? '', region: row.region ?? '' },
    },
    canCorrect: status === 'pending' && row.labelled_at === null,
    trackingUrl: trackingUrl(carrier, tracking),
    askedAt: new Date(created_at).toISOString(),
    sentAt: sent_at && new Date(sent_at).toISOString(),
  }
}

type Row = Record<keyof Address, string | null> & {
  student: string
  plan: string | null
  ordered_from: string | null
  status: BoxStatus | null
  carrier: string | null
  tracking: string | null
  reason: string | null
  labelled_at: string | null
  created_at: string | null
  sent_at: string | null
}
