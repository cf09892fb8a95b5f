import { execFile } from 'node:child_process'
import { chmod } from 'node:fs/promises'
import { findPackageJSON } from 'node:module'
import path from 'node:path'
import { promisify } from 'node:util'

/**
 * An ffmpeg that runs and writes H.264: the one of the system, else the one that the package `@ffmpeg-installer/ffmpeg`
 * brings for this platform. Null when there is neither.
 */
export async function findFfmpeg(): Promise<string | null> {
  if (await writesH264('ffmpeg')) return 'ffmpeg'
  const brought = packaged()
  if (!brought) return null
  await chmod(brought, 0o755).catch(() => undefined) // its install script, which npm does not run here, does no more
  return (await writesH264(brought)) ? brought : null
}

/** Some systems ship an ffmpeg without H.264; it is of no use here. */
const writesH264 = (command: string): Promise<boolean> =>
  promisify(execFile)(command, ['-hide_banner', '-encoders']).then(
    ({ stdout }) => stdout.includes('libx264'),
    () => false,
  )

/** Looked up as a package and not as a module, which whoever bundles the panel would try to read. */
function packaged(): string | null {
  const name = `@ffmpeg-installer/${process.platform}-${process.arch}`
  try {
    const about = findPackageJSON(name, import.meta.url)
    const file = process.platform === 'win32' ? 'ffmpeg.exe' : 'ffmpeg'
    return about ? path.join(path.dirname(about), file) : null
  } catch {
    return null
  }
}
