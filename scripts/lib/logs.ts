import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { isGrave, openLogFile, readable } from '../../server/childLog.ts'
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
        if (isGrave(line)) show(`${part}: ${readable(line)}`)
      }
    }
    const log = logs.get(part) ?? open()
    logs.set(part, log)
    return log
  }
}

/** Every line at the terminal, with the part it comes from. */
export function showLogs(show: (line: string) => void): LogFor {
  return (part) => (line) => show(`${part.padEnd(8)} │ ${readable(line)}`)
}
