import autocannon from 'autocannon'
import { median } from './figure.ts'

export type Target = {
  name: string
  url: string
  headers?: Record<string, string>
}

const ROUNDS = 5
const SECONDS = 4

/**
 * Requests per second of each target, the median of five rounds in which they take turns, so that a
 * machine that slows down slows all of them. Throws when an answer is not a 2xx.
 */
export async function requestsPerSecond(targets: readonly Target[]): Promise<Map<string, number>> {
  const seen = new Map<string, number[]>(targets.map(({ name }) => [name, []]))
  for (const target of targets) await load(target, 1)
  for (let round = 0; round < ROUNDS; round++) {
    for (const target of targets) seen.get(target.name)?.push(await load(target, SECONDS))
  }
  return new Map([...seen].map(([name, values]) => [name, median(values)]))
}

async function load({ name, url, headers }: Target, duration: number): Promise<number> {
  const result = await autocannon({ url, headers, connections: 50, duration })
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${name}: ${result.non2xx} answers were not 2xx, ${result.errors} failed.`)
  }
  return result.requests.average
}
