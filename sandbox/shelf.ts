import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Records by id, oldest first, in memory and as one JSON file each. `put` returns when the file
 * stands under its final name, so what was answered outlives a kill -9 of the process.
 */
export type Shelf<T> = {
  get(id: string): T | undefined
  /** Adds a record as the newest, or replaces one in its place. */
  put(id: string, record: T): void
  remove(id: string): void
  clear(): void
  all(): T[]
}

/** Opens the shelf in `folder`, with what it held. Beyond `keep` records the oldest is dropped. */
export function openShelf<T>(folder: string, keep = 5_000): Shelf<T> {
  mkdirSync(folder, { recursive: true })
  const slots = new Map<string, { file: string; record: T }>()
  let count = 0

  for (const name of readdirSync(folder).sort()) {
    const [, number, id] = /^(\d{9})-(.+)\.json$/.exec(name) ?? []
    if (number === undefined || id === undefined) continue // a write that was cut off
    const record = JSON.parse(readFileSync(join(folder, name), 'utf8')) as T
    slots.set(decodeURIComponent(id), { file: join(folder, name), record })
    count = Number(number)
  }

  const nextFile = (id: string) => {
    count += 1
    return join(folder, `${String(count).padStart(9, '0')}-${encodeURIComponent(id)}.json`)
  }

  const remove = (id: string) => {
    const slot = slots.get(id)
    slots.delete(id)
    if (slot) rmSync(slot.file, { force: true })
  }

  return {
    get: (id) => slots.get(id)?.record,
    put(id, record) {
      const file = slots.get(id)?.file ?? nextFile(id)
      writeFileSync(`${file}.new`, JSON.stringify(record))
      renameSync(`${file}.new`, file)
      slots.set(id, { file, record })

      for (const oldest of slots.keys()) {
        if (slots.size <= keep) break
        remove(oldest)
      }
    },
    remove,
    clear: () => [...slots.keys()].forEach(remove),
    all: () => [...slots.values()].map((slot) => slot.record),
  }
}
