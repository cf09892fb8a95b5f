import type { HomeworkStatus } from '../../../domain/homework.ts'
import type { Random } from '../world/art/random.ts'
import type { Turn } from './script.ts'

export type Attempt = { status: HomeworkStatus; handedIn: Date; reviewed: Date | null }

/** What happened at one lecture. `finished` is for lectures without homework. */
export type Visit = { opened: Date; finished: Date | null; attempts: Attempt[] }

type Ask = {
  script: readonly Turn[]
  homework: readonly boolean[]
  joined: Date
  now: Date
  random: Random
}

const HOUR = 60 * 60 * 1000

/**
 * Dates for a script, one lecture after another from the day of joining until now. What waits was handed in within the
 * last three days, or since the lecture was begun.
 */
export function historyOf({ script, homework, joined, now, random }: Ask): Visit[] {
  const length = (now.getTime() - joined.getTime()) / Math.max(1, script.length)
  return script.map((turn, index) => {
    const begun = joined.getTime() + index * length
    const at = (part: number) => new Date(begun + (part + random.between(-0.04, 0.04)) * length)
    const opened = at(0.08)
    const lately = (part: number) =>
      new Date(Math.max(at(part).getTime(), now.getTime() - random.between(0.5, 70) * HOUR))
    const reviewed = (handedIn: Date, room: number): Date => {
      const hours = Math.min(random.between(3, 44), (room * length) / HOUR)
      return new Date(handedIn.getTime() + hours * HOUR)
    }

    if (homework[index] === false) {
      return { opened, finished: turn === 'done' ? at(0.35) : null, attempts: [] }
    }
    const answered = (part: number, status: 'approved' | 'returned'): Attempt => {
      const handedIn = at(part)
      return { status, handedIn, reviewed: reviewed(handedIn, 0.15) }
    }
    const waits = (part: number): Attempt => {
      return { status: 'submitted', handedIn: lately(part), reviewed: null }
    }
    const attempts: Record<Turn, () => Attempt[]> = {
      done: () => [answered(0.5, 'approved')],
      'done-again': () => [answered(0.3, 'returned'), answered(0.65, 'approved')],
      waiting: () => [waits(0.4)],
      'waiting-again': () => [answered(0.3, 'returned'), waits(0.65)],
      returned: () => [answered(0.5, 'returned')],
      opened: () => [],
    }
    return { opened, finished: null, attempts: attempts[turn]() }
  })
}
