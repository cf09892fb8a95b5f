import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Bench } from '../bench/lib/figure.ts'
import { printTable } from '../bench/lib/printTable.ts'

const folder = path.resolve(import.meta.dirname, '../bench')
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length))

const [name = '', ...flags] = process.argv.slice(2)
const file = path.join(folder, `${name}.ts`)
if (!name || !existsSync(file)) {
  console.error(
    `Say which: npm run bench -- NAME [--quick] [--json]. There are: ${names.join(', ')}.`,
  )
  process.exit(1)
}

const { run } = (await import(pathToFileURL(file).href)) as Bench
const figures = await run((step) => console.error(`  … ${step}`), {
  isQuick: flags.includes('--quick'),
})
printTable(figures)
if (flags.includes('--json')) {
  const holds = figures.every((figure) => figure.holds)
  console.log(JSON.stringify({ ...figures[0], bench: name, holds, figures }))
}
process.exit(0)
