import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { figure, median } from './lib/figure.ts'
import type { BenchFlags, Figure } from './lib/figure.ts'
import { openSites } from './lib/sites.ts'

type Say = (step: string) => void

const kinds = ['performance', 'accessibility', 'best-practices', 'seo'] as const

type Kind = (typeof kinds)[number]
type Scores = Record<Kind, number>

/** What each page has to reach; of the first one everything is wanted. */
const wanted = { first: 100, other: 95 } as const

/** Rounds of which the middle one counts: a busy machine spoils single ones. */
const ROUNDS = 3
/** Lighthouse now and then loses the beginning of a visit, and asks to be run again. */
const TRIES = 3

/** What Lighthouse says of every public page of the demo school, as a phone sees it. Takes a quarter of an hour. */
export async function run(say: Say, { isQuick }: BenchFlags): Promise<Figure[]> {
  const sites = await openSites({ count: 1, say })
  try {
    const [url = ''] = sites.urls
    const pages = await publicPages(url)
    const figures: Figure[] = []
    for (const path of isQuick ? pages.slice(0, 3) : pages) {
      say(`looking at ${path}`)
      const scores = await middleOf(url + path, isQuick ? 1 : ROUNDS, say)
      figures.push(...kinds.map((kind) => scoreOf(path, kind, scores[kind])))
    }
    return figures
  } finally {
    await sites.close()
  }
}

/** The pages of the sitemap that are in the school's own language. */
async function publicPages(url: string): Promise<string[]> {
  const sitemap = await (await fetch(`${url}/sitemap.xml`)).text()
  const all = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, loc]) => new URL(loc ?? '', url).pathname,
  )
  return all.filter((path) => !/^\/(?:fr|uk|ru)(?:\/|$)/.test(path))
}

const scoreOf = (path: string, kind: Kind, value: number): Figure =>
  figure({
    name: `${path} ${kind}`,
    value,
    unit: 'of 100',
    against: { name: 'wanted', value: path === '/' ? wanted.first : wanted.other },
    atLeast: 1,
  })

async function middleOf(url: string, rounds: number, say: Say): Promise<Scores> {
  const seen: Scores[] = []
  for (let round = 0; round < rounds; round++) seen.push(await lookAgain(url, say))
  const middle = (kind: Kind) => median(seen.map((scores) => scores[kind]))
  return Object.fromEntries(kinds.map((kind) => [kind, middle(kind)])) as Scores
}

async function lookAgain(url: string, say: Say): Promise<Scores> {
  for (let left = TRIES - 1; left > 0; left--) {
    const scores = await look(url, say).catch((error: Error) => void say(error.message))
    if (scores) return scores
  }
  return look(url, say)
}

/** One visit in a browser of its own. Says what kept the page from all there is to have. */
async function look(url: string, say: Say): Promise<Scores> {
  const chromePath = process.env.CHROME_PATH ?? '/usr/bin/chromium'
  const chromeFlags = ['--headless=new', '--no-sandbox', '--disable-gpu']
  const chrome = await launch({ chromePath, chromeFlags })
  try {
    const result = await lighthouse(url, { port: chrome.port, onlyCategories: [...kinds] })
    const report = result?.lhr
    if (!report || report.runtimeError) {
      throw new Error(`Lighthouse could not look at ${url}: ${report?.runtimeError?.message}`)
    }
    const scores = kinds.map((kind) => [
      kind,
      Math.round(100 * (report.categories[kind]?.score ?? 0)),
    ])
    const faults = Object.values(report.categories)
      .flatMap(({ auditRefs }) => auditRefs)
      .filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${id} ${report.audits[id]?.displayValue ?? ''}`.trim())
    if (faults.length > 0) say(`${new URL(url).pathname}: ${faults.join(', ')}`)
    return Object.fromEntries(scores) as Scores
  } finally {
    chrome.kill()
  }
}
