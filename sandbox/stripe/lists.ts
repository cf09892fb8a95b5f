import { noSuch } from './problems.ts'
import type { Paging } from './schemas.ts'

type Listed = { id: string; created: number }

/** A page of `records` (oldest first as kept), newest first, as Stripe's lists are. */
export function listOf<T extends Listed>(url: string, records: readonly T[], paging: Paging) {
  const { limit = 10, starting_after, ending_before, created = {} } = paging
  const {
    gt = -1,
    gte = 0,
    lt = Infinity,
    lte = Infinity,
  } = Object.fromEntries(Object.entries(created).filter(([, bound]) => bound !== undefined))
  const fitting = records
    .filter(({ created: at }) => at > gt && at >= gte && at < lt && at <= lte)
    .reverse()

  const place = (id: string) => {
    const index = fitting.findIndex((each) => each.id === id)
    if (index === -1) throw noSuch('object', id, 'starting_after')
    return index
  }
  if (ending_before !== undefined) {
    const before = fitting.slice(0, place(ending_before))
    const data = before.slice(-limit)
    return { object: 'list' as const, url, has_more: before.length > limit, data }
  }
  const rest = starting_after === undefined ? fitting : fitting.slice(place(starting_after) + 1)
  return { object: 'list' as const, url, has_more: rest.length > limit, data: rest.slice(0, limit) }
}
