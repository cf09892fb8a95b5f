import { figure, median, percentile } from './lib/figure.ts'
import type { BenchFlags, Figure } from './lib/figure.ts'
import type { OpenSchool } from './lib/learning/openSchool.ts'
import { openTwoSchools } from './lib/learning/twoSchools.ts'
import type { TwoSchools } from './lib/learning/twoSchools.ts'
import { views } from './lib/learning/views.ts'
import type { View } from './lib/learning/views.ts'
import type { Visit } from './lib/learning/visits.ts'

type Say = (step: string) => void

/** What we promise: so many statements of our own, and so much slower than the demo. */
const MOST_STATEMENTS = 6
const SLOWER_TO_READ = 1.5
const SLOWER_TO_DECIDE = 2

/**
 * What students and mentors look at all day in a school of 10,000 students, 216 lectures and 500,000 homework, beside
 * the demo school: how many statements it takes and how long, and how long it takes to decide a homework. Pages of
 * students are asked for by HTTP, views of the panel are timed in their query. The first time takes five minutes, then two.
 */
export async function run(say: Say, { isQuick }: BenchFlags): Promise<Figure[]> {
  const schools = await openTwoSchools(say)
  const times = isQuick ? 10 : 200
  try {
    const figures: Figure[] = []
    for (const view of views) {
      say(`${view.name}, ${times} times in each school`)
      const read = (school: OpenSchool, visit: Visit) => timeOf(view, { school, visit })
      figures.push(...(await statements(view, schools.big)))
      const name = view.path ? view.name : `${view.name}, its query`
      figures.push(...besideEachOther(name, await inTurn(schools, times, read), SLOWER_TO_READ))
    }
    say(`deciding homework, ${times} times in each school`)
    const decided = await inTurn(schools, times, (school, visit) => school.decide(visit))
    return [...figures, ...besideEachOther('deciding a homework', decided, SLOWER_TO_DECIDE)]
  } finally {
    await schools.close()
  }
}

type Place = { school: OpenSchool; visit: Visit }

async function timeOf({ name, path }: View, { school, visit }: Place): Promise<number> {
  if (!path) return school.time(name, visit)
  const began = performance.now()
  const answer = await fetch(school.url + path(visit), { headers: { cookie: visit.cookie } })
  await answer.arrayBuffer()
  const took = performance.now() - began
  if (!answer.ok || answer.redirected) throw new Error(`${answer.url} said ${answer.status}.`)
  return took
}

type Times = { demo: number[]; big: number[] }

/** Milliseconds in both schools: now in one, now in the other, so that a busy machine slows both. */
async function inTurn(
  { demo, big }: TwoSchools,
  times: number,
  work: (school: OpenSchool, visit: Visit) => Promise<number>,
): Promise<Times> {
  const at = ({ visits }: OpenSchool, round: number) => visits[round % visits.length] as Visit
  const seen: Times = { demo: [], big: [] }
  const warmUp = Math.max(demo.visits.length, big.visits.length)
  for (let round = -warmUp; round < times; round++) {
    const number = round + warmUp
    const [inDemo, inBig] = [await work(demo, at(demo, number)), await work(big, at(big, number))]
    if (round < 0) continue
    seen.demo.push(inDemo)
    seen.big.push(inBig)
  }
  return seen
}

const besideEachOther = (name: string, { demo, big }: Times, atMost: number): Figure[] => [
  figure({
    ...{ name: `${name}, the median`, value: median(big), unit: 'ms' },
    against: { name: 'ms in the demo school', value: median(demo) },
  }),
  figure({
    ...{ name: `${name}, the 95th percentile`, value: percentile(big, 95), unit: 'ms', atMost },
    against: { name: 'ms in the demo school', value: percentile(demo, 95) },
  }),
]

/** The most that any of the visits needs, the second time somebody comes. */
async function statements({ name }: View, school: OpenSchool): Promise<Figure[]> {
  const counts = []
  for (const visit of [...school.visits, ...school.visits]) {
    counts.push(await school.count(name, visit))
  }
  const warm = counts.slice(school.visits.length)
  const ours = Math.max(...warm.map((each) => each.ours))
  const around = Math.max(...warm.map((each) => each.around ?? 0))
  return [
    figure({
      ...{ name: `${name}, its query`, value: ours, unit: 'statements', atMost: 1 },
      against: { name: 'as agreed', value: MOST_STATEMENTS },
    }),
    ...(around > 0
      ? [
          figure({
            ...{ name: `${name}, the frame and the framework`, value: around, unit: 'statements' },
            against: { name: 'of its query', value: ours },
          }),
        ]
      : []),
  ]
}
