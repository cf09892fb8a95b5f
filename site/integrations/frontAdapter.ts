import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/**
 * Builds the site as one function, `render` of `entry.ts`, for the front of `server/`. Astro's own Node
 * adapter writes answers without backpressure, takes the address of the school from the Host header,
 * and swallows what a page throws; the front needs the Response itself, for the page cache.
 */
export function frontAdapter(): AstroIntegration {
  return {
    name: 'front-adapter',
    hooks: {
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'front-adapter',
          entrypointResolution: 'auto',
          serverEntrypoint: fileURLToPath(new URL('../entry.ts', import.meta.url)),
          adapterFeatures: { buildOutput: 'server' },
          supportedAstroFeatures: {
            serverOutput: 'stable',
            hybridOutput: 'unsupported',
            staticOutput: 'unsupported',
            sharpImageService: 'stable',
            i18nDomains: 'unsupported',
            envGetSecret: 'unsupported',
          },
        })
      },
    },
  }
}
