import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * A mark of the contents of files and of everything in folders, whatever their dates say. Names are
 * relative to `root`; what does not exist counts as empty.
 */
export function fingerprint(root: string, inputs: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of inputs.flatMap((input) => filesIn(root, input)).sort()) {
    const content = readFileSync(path.join(root, file))
    hash.update(`${file}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/** Output of tools inside the folders of source. */
const outputs = ['node_modules', 'dist', '.astro']

function filesIn(root: string, name: string): string[] {
  const full = path.join(root, name)
  if (outputs.includes(path.basename(name)) || !existsSync(full)) return []
  if (statSync(full).isFile()) return [name]
  return readdirSync(full).flatMap((entry) => filesIn(root, path.join(name, entry)))
}

type Ask = {
  /** The mark of what goes in. */
  mark: string
  /** The folder that comes out; the mark of what is in it is kept there. */
  output: string
  /** The file in it that a build writes last. */
  last: string
  build: () => Promise<void>
}

/** Builds unless the output is of these inputs. A build that failed, or was cut short, leaves no mark. */
export async function buildWhenStale({
  mark,
  output,
  last,
  build,
}: Ask): Promise<'fresh' | 'built'> {
  const stamp = path.join(output, 'built-from')
  const isBuilt = () => existsSync(path.join(output, last))
  if (isBuilt() && existsSync(stamp) && readFileSync(stamp, 'utf8') === mark) return 'fresh'

  rmSync(stamp, { force: true })
  await build()
  if (!isBuilt()) throw new Error(`The build said it went well, and wrote no ${last}.`)
  writeFileSync(stamp, mark)
  return 'built'
}
