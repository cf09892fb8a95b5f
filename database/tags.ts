import { AsyncLocalStorage } from 'node:async_hooks'
import type { Payload } from 'payload'
import type { Answers } from './answers.ts'

/** What one render has read so far: tables, and the first instant at which the clock alone changes it. */
export type Reading = {
  tags: Set<string>
  staleAt: Date | undefined
  /** Where answers alike for everyone are kept; undefined where nobody keeps any. */
  answers: Answers | undefined
}

/** Payload and the built site each load this file; one storage serves both. */
const storage = ((globalThis as Record<symbol, unknown>)[Symbol.for('atelier.reading')] ??=
  new AsyncLocalStorage<Reading>()) as AsyncLocalStorage<Reading>

/**
 * Runs `work` and says what it read. Readings do not mix: each call collects its own. Answers are kept in `answers`;
 * by itself that is where they are kept already.
 */
export async function collectTags<T>(
  work: () => Promise<T>,
  answers: Answers | undefined = currentReading()?.answers,
): Promise<{ result: T; reading: Reading }> {
  const reading: Reading = { tags: new Set(), staleAt: undefined, answers }
  const result = await storage.run(reading, work)
  return { result, reading }
}

/** Notes that the current render, if any, has read from `table`. */
export function noteRead(table: string): void {
  storage.getStore()?.tags.add(table)
}

/** Notes that what was read changes by itself at `instant`; the earliest one counts. */
export function noteStaleAt(instant: Date): void {
  const reading = storage.getStore()
  if (!reading) return
  if (!reading.staleAt || instant < reading.staleAt) reading.staleAt = instant
}

/** What the current render has read; undefined outside of any. */
export const currentReading = (): Reading | undefined => storage.getStore()

/** Notes that the current render, if any, has read all of this. */
export function noteReading({ tags, staleAt }: Reading): void {
  for (const tag of tags) noteRead(tag)
  if (staleAt) noteStaleAt(staleAt)
}

const readers = [
  'count',
  'countGlobalVersions',
  'countVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
] as const

type Read = (args: { collection?: string; global?: string; slug?: string }) => unknown

/**
 * Makes every read through Payload note its table, populated relations included, so that no page
 * author can forget one. Statements in raw SQL call `noteRead` themselves.
 */
export function noteReadsOf(db: Payload['db']): void {
  const adapter = db as unknown as Record<(typeof readers)[number], Read>
  for (const name of readers) {
    const read = adapter[name].bind(db)
    adapter[name] = (args) => {
      noteRead(tagOf(args.collection ?? args.global ?? args.slug ?? ''))
      return read(args)
    }
  }
}

/** The tag of a collection or global: its slug as its table is named. */
export const tagOf = (slug: string): string => slug.replaceAll('-', '_')
