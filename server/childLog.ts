import { closeSync, fstatSync, openSync, renameSync, writeSync } from 'node:fs'

const LARGEST_BYTES = 5 * 1024 * 1024

export type LogFile = { write: (line: string) => void; close: () => void }

/** A file of lines that begins anew when it is large; the one before it is kept as `<file>.1`. */
export function openLogFile(file: string, largest = LARGEST_BYTES): LogFile {
  const open = () => openSync(file, 'a', 0o600)
  let descriptor = open()
  let size = fstatSync(descriptor).size

  return {
    write: (line) => {
      if (size > largest) {
        closeSync(descriptor)
        renameSync(file, `${file}.1`)
        descriptor = open()
        size = 0
      }
      size += writeSync(descriptor, `${line}\n`)
    },
    close: () => closeSync(descriptor),
  }
}

/** What a person at the terminal should see of a line: warnings and errors; undefined for the rest. */
export function worthShowing(line: string): string | undefined {
  const entry = parse(line)
  if (!entry) return /\b(error|warn(ing)?)\b/i.test(line) ? line : undefined
  if (typeof entry.level !== 'number' || entry.level < 40) return undefined

  const { msg, err } = entry
  const message = typeof msg === 'string' ? msg : ''
  return err?.message && err.message !== message ? `${message}: ${err.message}` : message
}

type Entry = { level?: unknown; msg?: unknown; err?: { message?: string } }

function parse(line: string): Entry | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
