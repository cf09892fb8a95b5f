import { randomUUID } from 'node:crypto'
import type { SoldPlan } from '../school/pricePlans.ts'
import type { TaughtCourse } from '../school/teachCourses.ts'
import type { Random } from '../world/art/random.ts'
import { randomFrom, seedOf } from '../world/art/random.ts'
import { stages, students } from '../world/people.ts'
import type { Stage, Student } from '../world/people.ts'
import { historyOf } from './history.ts'
import type { Visit } from './history.ts'
import { scriptOf } from './script.ts'
import type { Turn } from './script.ts'

/** A student of the demo school, from the order to the last homework. */
export type Life = Pick<Student, 'name' | 'email' | 'language'> & {
  user: string
  student: string
  plan: SoldPlan
  /** Most bought as a guest and registered with their code; some had an account before. */
  bought: 'as-guest' | 'with-account'
  joined: Date
  courses: readonly { course: TaughtCourse; visits: readonly Visit[] }[]
  random: Random
}

type Ask = {
  plans: readonly SoldPlan[]
  /** The account of the student whose password everyone knows. */
  demo: { user: string; email: string }
  now: Date
}

const DAY = 24 * 60 * 60 * 1000

/** The lives of all students: the forty of the world, and the one that everyone may sign in as. */
export function livesOf({ plans, demo, now }: Ask): Life[] {
  const others = students.map((student, index): Life => {
    const random = randomFrom(seedOf(student.email))
    const script = (course: TaughtCourse, place: number): Turn[] =>
      scriptOf({ stage: fallBehind(student.stage, place), homework: homeworkOf(course), random })
    return aLife({ ...student, user: randomUUID(), isGuest: index % 3 !== 0 }, script, random)
  })
  const random = randomFrom(seedOf(demo.email))
  const who = { ...noor, ...demo, isGuest: true }
  return [...others, aLife(who, (_course, place) => noor.scripts[place] ?? [], random)]

  function aLife(
    who: Omit<Student, 'stage'> & { user: string; isGuest: boolean },
    scriptFor: (course: TaughtCourse, place: number) => Turn[],
    random: Random,
  ): Life {
    const plan = plans.find(({ slug }) => slug === who.plan)
    if (!plan) throw new Error(`The plan ${who.plan} is not on sale.`)
    const joined = new Date(now.getTime() - (who.joinedDaysAgo - random.between(0, 0.6)) * DAY)
    const courses = plan.opens.map((course, place) => {
      const [script, homework] = [scriptFor(course, place), homeworkOf(course)]
      return { course, visits: historyOf({ script, homework, joined, now, random }) }
    })
    const { user, name, email, language, isGuest } = who
    const bought = isGuest ? 'as-guest' : 'with-account'
    return {
      ...{ user, student: randomUUID(), name, email, language },
      ...{ plan, bought, joined, courses, random },
    }
  }
}

/** Half through the drawing course, with one of everything to be seen, and at the beginning of French. */
const noor = {
  name: 'Noor Haddad',
  language: 'en' as const,
  plan: 'atelier' as const,
  joinedDaysAgo: 38,
  scripts: [
    [
      ...['done', 'done', 'done', 'done-again', 'done', 'done', 'done'],
      ...['returned', 'waiting', 'opened'],
    ],
    ['done', 'opened'],
  ] as readonly Turn[][],
}

const homeworkOf = (course: TaughtCourse): boolean[] =>
  course.lectures.map(({ homework }) => homework !== null)

/** Nobody is equally far in two courses: the second is two stages behind. */
const fallBehind = (stage: Stage, place: number): Stage =>
  stages[Math.max(0, stages.indexOf(stage) - 2 * place)] ?? stage

/** When a student was last seen at their desk. */
export function lastSeen({ joined, courses }: Life): Date {
  const moments = courses.flatMap(({ visits }) =>
    visits.flatMap(({ opened, finished, attempts }) => [
      opened,
      ...(finished ? [finished] : []),
      ...attempts.map(({ handedIn }) => handedIn),
    ]),
  )
  return new Date(Math.max(joined.getTime(), ...moments.map((each) => each.getTime())))
}
