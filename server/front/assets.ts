import { existsSync } from 'node:fs'
import path from 'node:path'
import files from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/**
 * The files of the built site, each on a route of its own, so that no other path ever reaches the disk.
 * Those under /_astro/ carry a hash in their name and never change. Compressed ones lie beside them.
 */
export async function assetRoutes(app: FastifyInstance, client: string): Promise<void> {
  if (!existsSync(client)) return
  await app.register(files, {
    root: client,
    wildcard: false,
    preCompressed: true,
    index: false,
    dotfiles: 'ignore',
    globIgnore: ['**/*.br', '**/*.gz'],
    cacheControl: false,
    setHeaders: (reply, file) => {
      const isHashed = path.relative(client, file).startsWith(`_astro${path.sep}`)
      void reply.header(
        'cache-control',
        isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      )
    },
  })
}
