import { sentenceFor, trouble } from './lib/trouble.ts'
import { addUp } from './test/counts.ts'
import type { Counts } from './test/counts.ts'
import { partNames, runPart } from './test/parts.ts'
import type { PartName } from './test/parts.ts'

const complain = (error: unknown) => console.error(sentenceFor(error) ?? error)

/**
 * `npm test` runs every part in order, through failures, and ends with one line of what passed and failed;
 * `npm test -- unit int` runs those parts; `--deep` adds what takes longer than CI should.
 */
try {
  const counts: Counts[] = []
  for (const name of chosen(process.argv.slice(2))) counts.push(await runAndTell(name))

  const { passed, failed, skipped } = addUp(counts)
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  process.exit(failed === 0 ? 0 : 1)
} catch (error) {
  complain(error)
  process.exit(1)
}

function chosen(args: readonly string[]): PartName[] {
  const names = args.filter((arg) => arg !== '--deep')
  const unknown = names.find((name) => !partNames.includes(name as PartName))
  if (unknown !== undefined) {
    throw trouble(`There is no part "${unknown}" of the tests. There are: ${partNames.join(', ')}.`)
  }

  const isChosen = (name: PartName) => names.length === 0 || names.includes(name)
  const isDeep = args.includes('--deep')
  return partNames.filter((name) =>
    name === 'deep' ? isDeep || names.includes('deep') : isChosen(name),
  )
}

async function runAndTell(name: PartName): Promise<Counts> {
  console.log(`\n── ${name}`)
  const began = Date.now()
  const counts = await runPart(name, complain)
  const seconds = Math.round((Date.now() - began) / 1000)
  console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)\n`)
  return counts
}
