import path from 'node:path'
import { startChild } from '../../server/child.ts'
import { root } from './builds.ts'
import { fullDisk, trouble } from './trouble.ts'

/** Runs `scripts/<name>.ts` to its end, as a process of its own. Throws with what it printed if it fails. */
export async function runScript(
  name: string,
  env: NodeJS.ProcessEnv,
  onLine: (line: string) => void = () => {},
): Promise<void> {
  const said: string[] = []
  const code = await startChild({
    file: path.join(root, 'scripts', `${name}.ts`),
    cwd: root,
    env,
    onLine: (line) => {
      said.push(line)
      onLine(line)
    },
  }).exited
  if (code === 0) return
  if (said.some((line) => line.includes('No space left'))) throw trouble(fullDisk())
  throw new Error(`scripts/${name}.ts failed:\n${said.join('\n')}`)
}
