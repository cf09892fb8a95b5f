import { startChild } from '../../server/child.ts'
import { root } from '../lib/builds.ts'
import { environment } from './surroundings.ts'

/** Runs a program of the project to its end, where everyone sees what it prints. True when it is content. */
export async function run(
  file: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<boolean> {
  return (
    (await startChild({
      file: `${root}/node_modules/${file}`,
      args,
      cwd: root,
      env: { ...environment(), ...env },
    }).exited) === 0
  )
}
