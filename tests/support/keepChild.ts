import { startChild } from '../../server/child.ts'
import { keep } from '../../server/supervisor.ts'

/** A supervisor with one child; each time that starts, its number is printed. */
const file = process.argv[2] ?? ''
await keep({
  start: async () => {
    const child = startChild({ file, env: process.env, onLine: () => {} })
    process.stdout.write(`${child.pid}\n`)
    return child
  },
})
