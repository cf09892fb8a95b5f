import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { AstroIntegration } from 'astro'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** What is compressed already by its own format gains nothing and would only take room. */
const isDense = (name: string): boolean => /\.(woff2|webp|avif|jpe?g|png|mp4|br|gz)$/.test(name)

/**
 * After the build, lays `name.br` and `name.gz` beside every file of the client that shrinks, once
 * and at the highest quality, so that the front only has to choose.
 */
export function precompress(): AstroIntegration {
  return {
    name: 'precompress',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir)
        const entries = await readdir(root, { recursive: true, withFileTypes: true })
        const files = entries
          .filter((entry) => entry.isFile() && !isDense(entry.name))
          .map((entry) => path.join(entry.parentPath, entry.name))

        await Promise.all(files.map(compress))
        logger.info(`compressed ${files.length} files`)
      },
    },
  }
}

async function compress(file: string): Promise<void> {
  const plain = await readFile(file)
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
  }
  await writeFile(`${file}.br`, await brotli(plain, { params }))
  await writeFile(`${file}.gz`, await zip(plain, { level: 9 }))
}
