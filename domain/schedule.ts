/** What a draft says of its own publishing. `publishAt` is an ISO instant. */
export type Scheduled = { _status?: string | null; publishAt?: string | null }

/** The instant at which a draft publishes itself; null when somebody has to press the button. */
export function scheduledFor({ _status, publishAt }: Scheduled): Date | null {
  return _status === 'draft' && publishAt ? new Date(publishAt) : null
}

/**
 * What is kept of a wish to publish later. Publishing fulfils it. A moment that has passed is no new wish, for an
 * editor that saves by itself would publish while somebody is still looking for the day; one that was wished before
 * stays, until it is fulfilled or taken back. The very moment has passed.
 */
export function keptSchedule(next: Scheduled, before: Scheduled, now: Date): string | null {
  if (next._status === 'published' || !next.publishAt) return null
  const wanted = new Date(next.publishAt)
  const known = before.publishAt ? new Date(before.publishAt) : null
  const isNew = known?.getTime() !== wanted.getTime()
  return isNew && wanted <= now ? (before.publishAt ?? null) : wanted.toISOString()
}

/** Whether the wish that was made for `instant` still stands, and its moment has come. */
export function isDue(draft: Scheduled, instant: string, now: Date): boolean {
  const wanted = scheduledFor(draft)
  return wanted !== null && wanted.getTime() === new Date(instant).getTime() && wanted <= now
}
