import type { SalesSpan } from '../../queries/sales.ts'

const options: Record<SalesSpan, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'short' },
  week: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: 'numeric' },
}

/** A span of the school's calendar by its first day: "4 May", "week of 4 May", "May 2026". */
export function spanName(from: string, by: SalesSpan): string {
  const day = new Intl.DateTimeFormat('en-GB', { ...options[by], timeZone: 'UTC' }).format(
    new Date(`${from}T00:00:00Z`),
  )
  return by === 'week' ? `week of ${day}` : day
}
