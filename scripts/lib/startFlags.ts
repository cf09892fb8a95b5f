import { parseArgs } from 'node:util'
import { trouble } from './trouble.ts'

export const startHelp = `npm start                 opens the school of .env, or a demo school when there are no settings
npm start -- --port 4000  listens there
npm start -- --no-demo    opens no demo; says which settings are missing
npm start -- --fresh      wipes the demo school and opens it anew
`

export type StartFlags = { port?: number; isFresh: boolean; noDemo: boolean; wantsHelp: boolean }

export function readStartFlags(args: string[]): StartFlags {
  const { values } = parse(args)
  const port = values.port === undefined ? undefined : Number(values.port)
  if (port !== undefined && !(Number.isInteger(port) && port >= 1 && port <= 65_535)) {
    throw trouble(`--port takes a number from 1 to 65535, and "${values.port}" is none.`)
  }
  return {
    port,
    isFresh: values.fresh,
    noDemo: values['no-demo'],
    wantsHelp: values.help,
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        port: { type: 'string' },
        fresh: { type: 'boolean', default: false },
        'no-demo': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    throw trouble(`${what}\n\n${startHelp}`, error)
  }
}
