import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { openLogFile, worthShowing } from '../../server/childLog.ts'
import type { LogFor } from './school.ts'

/** One file per part in `folder`; warnings and errors are shown as well. */
export function logToFiles(folder: string, show: (line: string) => void): LogFor {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const logs = new Map<string, (line: string) => void>()

  return (part) => {
    const open = () => {
      const file = openLogFile(path.join(folder, `${part}.log`))
      return (line: string) => {
        file.write(line)
        const shown = worthShowing(line)
        if (shown) show(`${part}: ${shown}`)
      }
    }
    const log = logs.get(part) ?? open()
    logs.set(part, log)
    return log
  }
}
