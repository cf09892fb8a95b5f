import type { Payload, PayloadRequest } from 'payload'
import { collectTags } from '../../database/tags.ts'
import type { Reading } from '../../database/tags.ts'
import type { Variant } from '../../domain/roles.ts'
import { makeLocals } from '../locals.ts'
import type { Locals } from '../locals.ts'
import type { SchoolSettings } from '../school.ts'

/** The built site: the answer of the page behind a request, null when there is none. */
export type Site = {
  render(
    request: Request,
    visit: { locals: Locals; clientAddress: string },
  ): Promise<Response | null>
}

export type PageAsk = {
  request: Request
  user: PayloadRequest['user']
  hint: Variant
  ip: string
  requestId: string
}

export type RenderedPage = {
  response: Response
  body: Buffer
  reading: Reading
  /** Whether the page is alike for everyone of its variant, and whole: then it may be kept. */
  isKeepable: boolean
}

export type RenderPage = (ask: PageAsk) => Promise<RenderedPage | null>

/** Renders pages of the site, and notes for each what it read. */
export const pageRenderer =
  ({
    payload,
    site,
    settings,
  }: {
    payload: Payload
    site: Site
    settings: SchoolSettings
  }): RenderPage =>
  async ({ request, user, hint, ip, requestId }) => {
    const { locals, isAlike } = await makeLocals({ payload, user, hint, ip, requestId, settings })
    const { result, reading } = await collectTags(async () => {
      const response = await site.render(request, { locals, clientAddress: ip })
      return response && { response, body: Buffer.from(await response.arrayBuffer()) }
    })
    if (!result) return null

    const { response } = result
    const isKeepable = isAlike() && response.status === 200 && !response.headers.has('set-cookie')
    return { ...result, reading, isKeepable }
  }
