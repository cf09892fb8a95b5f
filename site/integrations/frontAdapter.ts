import { fileURLToPath } from 'node:url'
import node from '@astrojs/node'
import type { AstroAdapter, AstroIntegration } from 'astro'

/**
 * Astro's Node adapter with an entry of our own: one function, `render` of `entry.ts`, for the front of
 * `server/`. The adapter's entry writes answers without backpressure, takes the address of the school
 * from the Host header, and swallows what a page throws; and the page cache needs the Response itself.
 */
export function frontAdapter(): AstroIntegration {
  const adapter = node({ mode: 'middleware', experimentalDisableStreaming: true })
  const serverEntrypoint = fileURLToPath(new URL('../entry.ts', import.meta.url))
  return {
    ...adapter,
    hooks: {
      ...adapter.hooks,
      'astro:config:done': (options) =>
        adapter.hooks['astro:config:done']?.({
          ...options,
          setAdapter: (chosen: AstroAdapter) => options.setAdapter({ ...chosen, serverEntrypoint }),
        }),
    },
  }
}
