import { setTimeout as wait } from 'node:timers/promises'
import type { Change } from './changes.ts'
import type { Reader } from './reader.ts'
import { aWitness } from './witness.ts'

export type Measured = {
  /** Milliseconds from the answer of each save until the last page of the last process was fresh. */
  times: number[]
  goneBack: number
  tooOld: number
}

type Ask = { urls: readonly string[]; reader: Reader; times: number; perSecond: number }

/** Between two looks at a page that is not fresh yet. */
const LOOK_MS = 5
const PATIENCE_MS = 5_000

/** Makes a change so many times, and watches every page that shows it on every process, while others read too. */
export async function measure(
  change: Change,
  { urls, reader, times, perSecond }: Ask,
): Promise<Measured> {
  const witness = aWitness()
  const places = urls.flatMap((url) => change.pages.map((path) => url + path))
  const look = async (place: string): Promise<boolean> => {
    const askedAt = performance.now()
    return witness.sees(place, change.read(await reader.read(place)), askedAt)
  }
  const others = readAlong({ places, look, perSecond })
  const measured: number[] = []
  for (let number = 1; number <= times; number++) {
    witness.begins(change.shown(number), performance.now())
    await change.save(number, number)
    const madeAt = performance.now()
    witness.made(madeAt)
    const waited = await Promise.all(places.map((place) => untilFresh(place, { look, madeAt })))
    measured.push(Math.max(...waited))
  }
  await wait(1_100)
  await Promise.all(places.map(look))
  await others.end()
  return { times: measured, goneBack: witness.goneBack(), tooOld: witness.tooOld() }
}

type Look = (place: string) => Promise<boolean>

async function untilFresh(
  place: string,
  { look, madeAt }: { look: Look; madeAt: number },
): Promise<number> {
  while (!(await look(place))) {
    if (performance.now() - madeAt > PATIENCE_MS) throw new Error(`${place} stays as it was.`)
    await wait(LOOK_MS)
  }
  return performance.now() - madeAt
}

/** Readers who ask for one place after the other, so many times a second, whatever happens. */
function readAlong({
  places,
  look,
  perSecond,
}: {
  places: readonly string[]
  look: Look
  perSecond: number
}) {
  let asked = 0
  let failed: unknown
  const begun = performance.now()
  const flying = new Set<Promise<unknown>>()
  const timer = setInterval(() => {
    const due = ((performance.now() - begun) / 1_000) * perSecond
    for (; asked < due; asked++) {
      const reading = look(places[asked % places.length] ?? '').catch(
        (error: unknown) => (failed ??= error),
      )
      flying.add(reading)
      void reading.finally(() => flying.delete(reading))
    }
  }, 5)
  return {
    end: async () => {
      clearInterval(timer)
      await Promise.all(flying)
      if (failed) throw failed as Error
    },
  }
}
