import { addressLines } from '../../domain/addressLines.ts'
import type { BoxRow } from '../../queries/boxQueue.ts'
import { shortTime, timeSince } from '../shortTime.ts'
import { countryName } from './countryName.ts'

/** A box that waits, in the words the queue shows it by. */
export type BoxToPack = {
  id: string
  student: { id: string; name: string }
  plan: string | null
  lines: string[]
  phone: string
  hasAccess: boolean
  isLabelled: boolean
  /** How long it waits, and since when as an ISO date and in the school's zone. */
  waiting: string
  askedAt: string
  since: string
}

export const toPack = (row: BoxRow, { zone, now }: { zone: string; now: Date }): BoxToPack => ({
  ...{ id: row.id, student: row.student, plan: row.plan, askedAt: row.askedAt },
  lines: addressLines(row.address, countryName(row.address.country)),
  phone: row.address.phone,
  ...{ hasAccess: row.hasAccess, isLabelled: row.isLabelled },
  waiting: timeSince(new Date(row.askedAt), now),
  since: shortTime(new Date(row.askedAt), zone),
})
