import { figure, percentile } from './lib/figure.ts'
import type { BenchFlags, Figure } from './lib/figure.ts'
import { changesOf } from './lib/publish/changes.ts'
import { measure } from './lib/publish/measure.ts'
import type { Measured } from './lib/publish/measure.ts'
import { openPanel } from './lib/publish/panel.ts'
import { openReader } from './lib/publish/reader.ts'
import { openSites } from './lib/sites.ts'

type Say = (step: string) => void

/** What we promise: 95 of 100 changes are on every page by then. */
const P95_MS = 100
const OTHERS_PER_SECOND = 200

/**
 * How long after the answer to whoever saved it a change is on every page that shows it, on two processes with
 * 200 requests a second; and whether anybody sees an old page after that. Takes about three minutes.
 */
export async function run(say: Say, { isQuick }: BenchFlags): Promise<Figure[]> {
  const sites = await openSites({ count: 2, say })
  const reader = openReader()
  try {
    const panel = await openPanel(sites.urls)
    const figures: Figure[] = []
    for (const change of await changesOf(panel)) {
      const times = isQuick ? 10 : 100
      say(`${change.name}: ${times} times, on ${change.pages.join(' ')}`)
      const ask = { urls: sites.urls, reader, times, perSecond: OTHERS_PER_SECOND }
      figures.push(...figuresOf(change.name, await measure(change, ask)))
    }
    return figures
  } finally {
    reader.close()
    await sites.close()
  }
}

function figuresOf(name: string, { times, goneBack, tooOld }: Measured): Figure[] {
  const promised = { name: 'ms, as promised', value: P95_MS }
  const none = { name: 'would be one too many', value: 1 }
  const old = { unit: 'old pages', against: none, atMost: 0 }
  return [
    figure({
      name: `${name}, the median`,
      value: percentile(times, 50),
      unit: 'ms',
      against: promised,
    }),
    figure({
      name: `${name}, the 95th percentile`,
      value: percentile(times, 95),
      unit: 'ms',
      against: promised,
      atMost: 1,
    }),
    figure({ name: `${name}, after the first fresh one`, value: goneBack, ...old }),
    figure({ name: `${name}, a second later`, value: tooOld, ...old }),
  ]
}
