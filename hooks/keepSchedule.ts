import type { CollectionBeforeChangeHook } from 'payload'
import { keptSchedule } from '../domain/schedule.ts'
import type { Scheduled } from '../domain/schedule.ts'

/** Publishing fulfils the wish to be published later; a wish for the past is none. */
export const keepSchedule: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const before = (originalDoc ?? {}) as Scheduled
  const next = { ...before, ...(data as Scheduled) }
  return { ...data, publishAt: keptSchedule(next, before, new Date()) }
}
