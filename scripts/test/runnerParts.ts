import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildPanel, buildSite, root } from '../lib/builds.ts'
import { findChromium } from '../lib/chromium.ts'
import { placeholders } from '../lib/payloadCli.ts'
import { freePort } from '../lib/ports.ts'
import * as counts from './counts.ts'
import type { Counts } from './counts.ts'
import { run } from './run.ts'
import { environment } from './surroundings.ts'

/** Runs one of vitest's projects. */
export async function vitest(project: string, env: Record<string, string> = {}): Promise<Counts> {
  return withReport(async (report) => {
    const isFine = await run(
      'vitest/vitest.mjs',
      [
        ...['run', '--project', project, '--passWithNoTests'],
        ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      ],
      env,
    )
    return counts.failedAtLeastOnce(counts.countsOfVitest(report), isFine)
  })
}

/** The same domain on both sides of the date line, where a rule that leans on the machine's zone falls. */
export async function unit(): Promise<Counts> {
  const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago']
  const all: Counts[] = []
  for (const TZ of zones) all.push(await vitest('unit', { TZ }))
  return counts.addUp(all)
}

export async function build(): Promise<Counts> {
  const env = { ...environment(), ...placeholders }
  await buildPanel(console.log, env)
  await buildSite(console.log, env)
  return counts.onePassed
}

/** Browser tests of the whole school, which Playwright opens and closes. */
export async function browser(project: 'e2e' | 'deep'): Promise<Counts> {
  const dataDir = path.join(root, '.data/test-e2e')
  const chromium = await findChromium(console.log)
  const port = await freePort()
  rmSync(dataDir, { recursive: true, force: true })

  return withReport(async (report) => {
    const isFine = await run(
      '@playwright/test/cli.js',
      ['test', `--project=${project}`, '--pass-with-no-tests', '--reporter=line,json'],
      {
        CHROMIUM_PATH: chromium,
        ATELIER_TEST_PORT: String(port),
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      },
    )
    if (isFine) rmSync(dataDir, { recursive: true, force: true })
    return counts.failedAtLeastOnce(counts.countsOfPlaywright(report), isFine)
  })
}

async function withReport(work: (file: string) => Promise<Counts>): Promise<Counts> {
  const folder = mkdtempSync(path.join(tmpdir(), 'atelier-report-'))
  try {
    return await work(path.join(folder, 'report.json'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
