import { readFileSync } from 'node:fs'

export type Counts = { passed: number; failed: number; skipped: number }

export const none: Counts = { passed: 0, failed: 0, skipped: 0 }
export const onePassed: Counts = { ...none, passed: 1 }
export const oneFailed: Counts = { ...none, failed: 1 }

export const addUp = (all: readonly Counts[]): Counts =>
  all.reduce(
    (sum, counts) => ({
      passed: sum.passed + counts.passed,
      failed: sum.failed + counts.failed,
      skipped: sum.skipped + counts.skipped,
    }),
    none,
  )

/** A runner that failed and counts no failed test failed all the same: a file did not load, say. */
export const failedAtLeastOnce = (counts: Counts, isFine: boolean): Counts =>
  isFine || counts.failed > 0 ? counts : addUp([counts, oneFailed])

/** What vitest's JSON reporter wrote; nothing when it did not come that far. */
export function countsOfVitest(file: string): Counts {
  const report = read(file)
  return {
    passed: numberIn(report.numPassedTests),
    failed: numberIn(report.numFailedTests),
    skipped: numberIn(report.numPendingTests) + numberIn(report.numTodoTests),
  }
}

/** What Playwright's JSON reporter wrote. A test that passed at the second try has failed. */
export function countsOfPlaywright(file: string): Counts {
  const stats = (read(file).stats ?? {}) as Record<string, unknown>
  return {
    passed: numberIn(stats.expected),
    failed: numberIn(stats.unexpected) + numberIn(stats.flaky),
    skipped: numberIn(stats.skipped),
  }
}

function read(file: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  } catch {
    return {}
  }
}

const numberIn = (value: unknown): number => (typeof value === 'number' ? value : 0)
