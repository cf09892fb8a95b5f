import { execFile } from 'node:child_process'
import { chmod } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'

/**
 * An ffmpeg that runs: the one of the system, else the one that the package `@ffmpeg-installer/ffmpeg`
 * brings for this platform. Null when there is neither.
 */
export async function findFfmpeg(): Promise<string | null> {
  if (await runs('ffmpeg')) return 'ffmpeg'
  const brought = packaged()
  if (!brought) return null
  await chmod(brought, 0o755).catch(() => undefined) // its install script, which npm does not run here, does no more
  return (await runs(brought)) ? brought : null
}

const runs = (command: string): Promise<boolean> =>
  promisify(execFile)(command, ['-version']).then(
    () => true,
    () => false,
  )

function packaged(): string | null {
  const file = process.platform === 'win32' ? 'ffmpeg.exe' : 'ffmpeg'
  try {
    const { resolve } = createRequire(import.meta.url)
    return resolve(`@ffmpeg-installer/${process.platform}-${process.arch}/${file}`)
  } catch {
    return null
  }
}
