import { defineConfig } from 'astro/config'
import { devLocals } from './integrations/devLocals.ts'
import { frontAdapter } from './integrations/frontAdapter.ts'
import { precompress } from './integrations/precompress.ts'

/**
 * Every page is rendered on demand, behind the front of `server/`, which serves the built files, keeps
 * the page cache and sets the security headers. Nothing is inlined, so that its policy can be one
 * constant without inline script or style.
 *
 * Not a `.ts`: that one Astro would run through Vite, and what integrations load later must be Node's own.
 */
export default defineConfig({
  output: 'server',
  trailingSlash: 'never',
  compressHTML: true,
  devToolbar: { enabled: false },
  session: false,
  // The front refuses foreign origins, and knows the address it is reached at; here it is not known.
  security: { checkOrigin: false },
  build: { inlineStylesheets: 'never' },
  // One sheet for all pages: it is small, and a browser has it before it opens the second one.
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false } },
  adapter: frontAdapter(),
  integrations: [devLocals(), precompress()],
})
