import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { createLocalReq, getPayload } from 'payload'
import { addressOf } from '../domain/language.ts'
import { variants } from '../domain/roles.ts'
import { env } from '../env.ts'
import config from '../payload.config.ts'
import { whoAsks } from './front/whoAsks.ts'
import { makeLocals } from './locals.ts'
import type { Locals } from './locals.ts'
import { schoolSettings } from './schoolSettings.ts'

/**
 * Opens the school for Astro's own development server, which runs behind the front in a process of its
 * own. What it returns makes the locals of one request, as the front makes them for the built site.
 */
export async function openSchool(): Promise<(req: IncomingMessage) => Promise<Locals>> {
  const payload = await getPayload({ config })
  const settings = schoolSettings(env)

  return async (req) => {
    const headers = new Headers({ cookie: req.headers.cookie ?? '' })
    const user = await whoAsks(payload, headers)
    const { asked } = addressOf(req.url ?? '')
    const { locals } = await makeLocals({
      req: await createLocalReq({}, payload),
      user,
      asked,
      hint: hintOf(req.headers.cookie ?? ''),
      ip: String(req.headers['x-atelier-ip'] ?? ''),
      requestId: randomUUID(),
      settings,
    })
    return locals
  }
}

const hintOf = (cookie: string) =>
  variants.find((variant) => cookie.includes(`atelier-hint=${variant}`)) ?? 'visitor'
