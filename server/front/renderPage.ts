import { createLocalReq } from 'payload'
import type { Payload, PayloadRequest } from 'payload'
import type { Answers } from '../../database/answers.ts'
import { readOnly } from '../../database/readOnly.ts'
import { collectTags } from '../../database/tags.ts'
import type { Reading } from '../../database/tags.ts'
import type { Language } from '../../domain/language.ts'
import type { Variant } from '../../domain/roles.ts'
import type { Onlooker } from '../../queries/eyesOf.ts'
import { makeLocals } from '../locals.ts'
import type { Locals } from '../locals.ts'
import type { SchoolSettings } from '../school.ts'
import { movedPage } from './movedPage.ts'

/** The built site: the answer of the page behind a request, null when there is none. */
export type Site = {
  render(
    request: Request,
    visit: { locals: Locals; clientAddress: string },
  ): Promise<Response | null>
}

export type PageAsk = {
  /** For the page itself; the language is no longer part of its path. */
  request: Request
  asked: Language | null
  user: PayloadRequest['user']
  hint: Variant
  ip: string
  requestId: string
  /** Through whose eyes it is seen, when those are not the visitor's own. */
  onlooker?: Onlooker
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
    answers,
  }: {
    payload: Payload
    site: Site
    settings: SchoolSettings
    answers: Answers
  }): RenderPage =>
  async ({ request, ...asking }) => {
    const req = await createLocalReq({}, payload)
    const render = async () => {
      const { locals, own, isAlike } = await makeLocals({ req, settings, ...asking })
      const found =
        asking.asked === own
          ? withoutPrefix(request)
          : await site.render(request, { locals, clientAddress: asking.ip })
      const isLost = request.method === 'GET' && (found?.status ?? 404) === 404
      const moved = isLost ? await movedPage({ payload, request, asked: asking.asked }) : null
      const response = moved ?? found
      return (
        response && {
          response,
          body: withQuietScripts(response, Buffer.from(await response.arrayBuffer())),
          isAlike: found === null || isAlike(),
          isWhole: response.status === 200 || moved !== null,
        }
      )
    }
    const look = () => (asking.onlooker ? readOnly(req, render) : render())
    const { result, reading } = await collectTags(look, answers)
    if (!result) return null

    const { response, body, isAlike, isWhole } = result
    return { response, body, reading, isKeepable: isAlike && isWhole && !setsCookie(response) }
  }

/**
 * Our scripts only make a page pleasant that works without them, so what it is made of comes first. Astro has no word
 * for that on the scripts of components.
 */
function withQuietScripts({ headers }: Response, body: Buffer): Buffer {
  if (!headers.get('content-type')?.startsWith('text/html')) return body
  const quiet = '<script type="module" fetchpriority="low" src="'
  return Buffer.from(body.toString().replaceAll('<script type="module" src="', quiet))
}

const setsCookie = ({ headers }: Response): boolean => headers.has('set-cookie')

/** The school's own language has one address, and that is the one without a prefix. */
function withoutPrefix({ url }: Request): Response {
  const { pathname, search } = new URL(url)
  return new Response(null, { status: 308, headers: { location: pathname + search } })
}
