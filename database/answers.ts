import { collectTags, currentReading, noteReading } from './tags.ts'
import type { Reading } from './tags.ts'

/** What queries have answered, until something they read has changed. */
export type Answers = {
  /** The kept answer of this name, or that of `work`. */
  answer<T>(name: string, work: () => Promise<T>): Promise<T>
  /** Drops every answer made of what has changed. */
  invalidate(tag: string): void
  /** Drops everything, work in flight included. */
  flush(): void
}

type Kept = { value: unknown; reading: Reading }

/**
 * Answers of one process, alike for everyone. Whoever gets one has read what it was made of: it is noted as if
 * they had. An answer that a change has overtaken is right for whoever asked before it, and kept for nobody.
 */
export function createAnswers({ now = Date.now }: { now?: () => number } = {}): Answers {
  const kept = new Map<string, Kept>()
  const flying = new Map<string, Promise<Kept>>()
  const changedAt = new Map<string, number>()
  let sequence = 0
  let floor = 0

  const isOvertaken = ({ tags }: Reading, startedAt: number) =>
    startedAt < floor || [...tags].some((tag) => (changedAt.get(tag) ?? 0) > startedAt)
  const isOver = ({ staleAt }: Reading) => staleAt !== undefined && staleAt.getTime() <= now()

  const work = async (name: string, ask: () => Promise<unknown>): Promise<Kept> => {
    const startedAt = sequence
    const { result: value, reading } = await collectTags(ask)
    const made = { value, reading }
    if (!isOvertaken(reading, startedAt) && !isOver(reading)) kept.set(name, made)
    return made
  }
  const fly = (name: string, ask: () => Promise<unknown>): Promise<Kept> => {
    const flight = work(name, ask).finally(() => {
      if (flying.get(name) === flight) flying.delete(name)
    })
    flying.set(name, flight)
    return flight
  }

  return {
    async answer<T>(name: string, ask: () => Promise<T>) {
      const known = kept.get(name)
      const isKnown = known !== undefined && !isOver(known.reading)
      const { value, reading } = isKnown ? known : await (flying.get(name) ?? fly(name, ask))
      noteReading(reading)
      return value as T
    },
    invalidate(tag) {
      changedAt.set(tag, ++sequence)
      flying.clear() // whoever asks from now on may want what these have not seen
      for (const [name, { reading }] of kept) if (reading.tags.has(tag)) kept.delete(name)
    },
    flush() {
      floor = ++sequence
      flying.clear()
      kept.clear()
    },
  }
}

type Asker = { user?: unknown }

/**
 * What `work` answers to nobody in particular: kept where a page is rendered, asked anew everywhere else and for
 * everyone who is signed in. The name says all that the answer depends on, beside the rows; nobody changes it.
 */
export function kept<T>(req: Asker, name: string, work: () => Promise<T>): Promise<T> {
  const answers = req.user ? undefined : currentReading()?.answers
  return answers ? answers.answer(name, work) : work()
}
