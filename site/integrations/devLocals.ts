import type { AstroIntegration } from 'astro'
import { addressOf } from '../../domain/language.ts'

/** Where Astro's development server looks for the locals of a request. */
const localsKey = Symbol.for('astro.locals')

/**
 * In development the front hands requests on to Astro's own server, in another process; so the school is
 * opened there as well. Does nothing in a build.
 */
export function devLocals(): AstroIntegration {
  return {
    name: 'dev-locals',
    hooks: {
      'astro:server:setup': async ({ server }) => {
        // Loaded by Node itself and only now, so that no build ever bundles the backend.
        // eslint-disable-next-line school/arrows -- the one place where Astro's process is the school's
        const { openSchool } = await import('../../server/developmentLocals.ts')
        const localsOf = await openSchool()
        server.middlewares.use((req, _res, next) => {
          localsOf(req).then((locals) => {
            Reflect.set(req, localsKey, locals)
            req.url = addressOf(req.url ?? '').url
            next()
          }, next)
        })
      },
    },
  }
}
