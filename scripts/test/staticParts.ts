import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../lib/builds.ts'
import { cutFonts, fontsFolder } from '../lib/cutFonts.ts'
import { payloadCli } from '../lib/payloadCli.ts'
import { onePassed, oneFailed } from './counts.ts'
import type { Counts } from './counts.ts'
import { run } from './run.ts'

const counted = (isFine: boolean): Counts => (isFine ? onePassed : oneFailed)

const tsc = 'typescript/bin/tsc'

export const format = async () =>
  counted(await run('prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']))

export const lint = async () =>
  counted(await run('eslint/bin/eslint.js', ['--max-warnings=0', '.']))

export const types = async () => counted(await run(tsc, ['--pretty', 'false', '-p', '.']))

export const pageTypes = async () =>
  counted(
    await run('astro/bin/astro.mjs', [
      'check',
      '--root',
      'site',
      '--minimumFailingSeverity',
      'warning',
    ]),
  )

/** What Payload derives from the config is committed, and is what it derives; and so are the fonts that we cut. */
export async function generated(): Promise<Counts> {
  const files = ['payload-types.ts', 'app/(payload)/admin/importMap.js'].map((file) =>
    path.join(root, file),
  )
  const before = files.map((file) => readFileSync(file, 'utf8'))
  payloadCli('generate:types')
  payloadCli('generate:importmap')
  const stale = files.filter((file, index) => readFileSync(file, 'utf8') !== before[index])
  for (const [name, font] of await cutFonts()) {
    const file = path.join(fontsFolder, name)
    if (!readFileSync(file).equals(font)) stale.push(file)
  }
  files.forEach((file, index) => writeFileSync(file, before[index] ?? ''))

  for (const file of stale) console.log(`${file} is out of date; run: npm run generate`)
  return counted(stale.length === 0)
}

/** What comes last when nothing was asked: a rename is asked about, and without a terminal that ends well. */
const compared = 'Migration DOWN statements generation complete'

/** The migrations say all that the collections say. */
export async function migrations(): Promise<Counts> {
  const folder = path.join(root, 'migrations')
  const before = new Set(readdirSync(folder))
  const said = payloadCli('migrate:create', '--skip-empty')
  const written = readdirSync(folder).filter((file) => !before.has(file))
  for (const file of written) rmSync(path.join(folder, file))

  const missing = written.filter((file) => file !== 'index.ts')
  const isFine = missing.length === 0 && said.includes(compared)
  if (!isFine) {
    console.log(
      'A change of the collections has no migration; run: npm run generate -- migration NAME',
    )
  }
  return counted(isFine)
}
