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

const WARNING = 40

/** A warning or an error, whether it came as JSON or as the words of a tool. */
export function isGrave(line: string): boolean {
  const entry = parse(line)
  if (!entry) return /\b(error|fatal|panic|warn(ing)?)\b/i.test(line)
  return typeof entry.level === 'number' && entry.level >= WARNING
}

/** A line as a person at the terminal reads it: the message, and what lies behind it. */
export function readable(line: string): string {
  const entry = parse(line)
  if (!entry) return line

  const { level, time, process, pid, hostname, msg, err, ...ids } = entry
  const shown = Object.entries(ids).map(([name, value]) => `${name}=${String(value)}`)
  return [msg, err?.message === msg ? undefined : err?.message, ...shown]
    .filter(Boolean)
    .join(' · ')
}

type Entry = Record<string, unknown> & { err?: { message?: string } }

function parse(line: string): Entry | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? (value as Entry) : undefined
  } catch {
    return undefined
  }
}
