import { parseArgs } from 'node:util'
import { trouble } from './trouble.ts'

export const seedHelp = `npm run seed                       fills an empty school with the demo school
npm run seed -- --students 10000   and makes it a big one: so many students with 50 homeworks each

The school is the one of .env, or the demo when there are no settings. Never in production, and not
while the demo is open.
`

export type SeedFlags = { students: number; wantsHelp: boolean }

const MOST = 100_000

export function readSeedFlags(args: string[]): SeedFlags {
  const { values } = parse(args)
  const students = Number(values.students ?? 0)
  if (!Number.isInteger(students) || students < 0 || students > MOST) {
    throw trouble(`--students takes a number up to ${MOST}, and "${values.students}" is none.`)
  }
  return { students, wantsHelp: values.help }
}

function parse(args: string[]) {
  try {
    const help = { type: 'boolean', default: false } as const
    return parseArgs({ args, options: { students: { type: 'string' }, help } })
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    throw trouble(`${what}\n\n${seedHelp}`, error)
  }
}
