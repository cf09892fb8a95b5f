import { trackingUrl } from '../domain/carrier.ts'
import type { NoticeKind } from '../domain/notice.ts'
import type { BoxFacts } from './words.ts'

/** A starter box that may be told of. */
export type TellableBox = {
  student: string
  plan: string | null
  carrier: string | null
  tracking: string | null
  reason: string | null
}

/** What messages about it speak of. Mentors are led to the queue, the student to their page or the carrier's. */
export function boxFacts(
  { student, plan, carrier, tracking, reason }: TellableBox,
  { kind, site }: { kind: NoticeKind; site: string },
): BoxFacts {
  const path = kind === 'box-waiting' ? '/admin/collections/boxes/queue' : '/box'
  return {
    ...{ student, plan, carrier, tracking, reason },
    follow: trackingUrl(carrier, tracking),
    url: new URL(path, site).href,
  }
}
