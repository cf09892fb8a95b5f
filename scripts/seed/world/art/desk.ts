import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { glob, mkdir, readFile, rename } from 'node:fs/promises'
import path from 'node:path'

export type Desk = {
  /**
   * Names files of the folder and, if one of them is missing, plans their drawing. `draw` gets
   * other names to write to; the files appear when all of them are finished.
   */
  plan: (names: readonly string[], draw: (unfinished: string[]) => Promise<unknown>) => string[]
  planned: () => number
  /** Draws what was planned, some at once, in the order of planning. */
  work: (atOnce: number) => Promise<void>
}

export function aDesk(folder: string): Desk {
  const tasks: (() => Promise<void>)[] = []
  return {
    plan: (names, draw) => {
      const files = names.map((name) => path.join(folder, name))
      if (files.every((file) => existsSync(file))) return files
      const unfinished = files.map((file) => `${file}.unfinished`)
      tasks.push(async () => {
        await draw(unfinished)
        await Promise.all(unfinished.map((file, index) => rename(file, files[index] ?? file)))
      })
      return files
    },
    planned: () => tasks.length,
    work: async (atOnce) => {
      await mkdir(folder, { recursive: true })
      const waiting = tasks.values()
      const hand = async () => {
        for (const task of waiting) await task()
      }
      await Promise.all(Array.from({ length: atOnce }, hand))
    },
  }
}

/** A short name for the drawing code as it is, so that pictures of another version are not taken for its own. */
export async function versionOfArt(): Promise<string> {
  const hash = createHash('sha256')
  const files: string[] = []
  for await (const file of glob('**/*.ts', { cwd: import.meta.dirname })) files.push(file)
  for (const file of files.sort()) hash.update(await readFile(path.join(import.meta.dirname, file)))
  return hash.digest('hex').slice(0, 12)
}
