import type { Random } from '../world/art/random.ts'
import type { Stage } from '../world/people.ts'

/**
 * How a student leaves a lecture: done at once or at the second attempt, with work that waits for its mentor (its
 * first attempt or a second), with work that came back, or only opened.
 */
export type Turn = 'done' | 'done-again' | 'waiting' | 'waiting-again' | 'returned' | 'opened'

type Ask = {
  stage: Stage
  /** Of each lecture of the course, whether it has homework. */
  homework: readonly boolean[]
  random: Random
}

/** What a student of this stage has done in a course, a turn for each lecture from the first. */
export function scriptOf({ stage, homework, random }: Ask): Turn[] {
  const count = homework.length
  const scripts: Record<Stage, () => Turn[]> = {
    registered: () => [],
    reading: () => ['opened'],
    'handed-in': () => ends(0, 'waiting'),
    returned: () => ends(random.whole(1, 3), 'returned'),
    'half-way': () => ends(Math.floor(count / 2), random.pick(['waiting-again', 'opened'])),
    'nearly-there': () => ends(count - random.whole(2, 4), random.pick(['waiting', 'returned'])),
    finished: () => done(count),
  }
  return scripts[stage]()

  function ends(before: number, last: Turn): Turn[] {
    const at = homework.findIndex((has, index) => index >= before && has)
    return at === -1 ? done(count) : [...done(at), last]
  }

  function done(lectures: number): Turn[] {
    return homework
      .slice(0, lectures)
      .map((has) => (has && random.chance(0.18) ? 'done-again' : 'done'))
  }
}
