import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Payload, PayloadRequest } from 'payload'
import { refusalOfDatabase } from '../../database/errors.ts'
import { addressOf } from '../../domain/language.ts'
import type { Onlooker } from '../../queries/eyesOf.ts'
import { isOnlyLooking } from '../onlyLooking.ts'
import { cachedPath, faceOf } from '../pageCache/pageKey.ts'
import { sendReady } from '../pageCache/sendReady.ts'
import type { KeepPage } from '../pageCache/keepPage.ts'
import { fetchHeaders, fetchRequest } from './fetchRequest.ts'
import type { ErrorPages } from './errorPages.ts'
import { onlookerOf } from './eyes.ts'
import { answerRefusal, reasonFor } from './refusalAnswer.ts'
import type { RenderedPage, RenderPage } from './renderPage.ts'
import { visitOf } from './visit.ts'
import { whoAsks } from './whoAsks.ts'

type Parts = {
  payload: Payload
  renderPage: RenderPage
  keepPage: KeepPage
  errorPages: ErrorPages
}

/** Everything no other part of the front has claimed is a page of the site. */
export function pageRoutes(app: FastifyInstance, parts: Parts): void {
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    const user = await whoAsks(parts.payload, fetchHeaders(request.raw))
    const onlooker = await onlookerOf(parts.payload, user, request.headers.cookie, new Date())
    if (onlooker) return show(request, reply, { ...parts, onlooker })

    const isRead = request.method === 'GET' || request.method === 'HEAD'
    const path = isRead ? cachedPath(request.url) : null
    if (path === null) {
      const page = await parts.renderPage(pageAsk(request, reply, { user, url: request.url }))
      return sendPersonal(page, { request, reply, ...parts })
    }
    const ask = pageAsk(request, reply, { user, url: path })
    const { ready, page } = await parts.keepPage(path, ask)
    if (!ready) return sendPersonal(page, { request, reply, ...parts })

    reply.hijack()
    sendReady(ready, { req: request.raw, res: reply.raw, id: visitOf(request.raw).id })
  }

  app.route({ method: ['GET', 'HEAD', 'POST'], url: '/*', handler: answer })
}

/** Shows a page as somebody else sees it, rendered for this one look. What is private to them is refused in words. */
async function show(
  request: FastifyRequest,
  reply: FastifyReply,
  { onlooker, renderPage, errorPages }: Parts & { onlooker: Onlooker },
): Promise<FastifyReply> {
  const ask = { ...pageAsk(request, reply, { user: onlooker.user, url: request.url }), onlooker }
  try {
    const page = await renderPage({ ...ask, hint: 'student' })
    return sendPersonal(page, { request, reply, errorPages })
  } catch (error) {
    if (!isOnlyLooking(error) && refusalOfDatabase(error) !== 'preview-only') throw error
    const url = new URL('/errors/preview-only', ask.request.url)
    const page = await renderPage({ ...ask, request: new Request(url), hint: 'student' })
    return sendPersonal(page, { request, reply, errorPages })
  }
}

function pageAsk(
  request: FastifyRequest,
  reply: FastifyReply,
  { user, url }: { user: PayloadRequest['user']; url: string },
) {
  const { ip, id } = visitOf(request.raw)
  const method = request.method === 'HEAD' ? 'GET' : request.method
  const address = addressOf(url)
  return {
    request: fetchRequest(request, reply, { method, url: address.url }),
    asked: address.asked,
    user,
    hint: faceOf(address.url.split('?', 1)[0] ?? '', request.headers.cookie),
    ip,
    requestId: id,
  }
}

/** Sends a page meant for one person. A status without words of its own gets the school's. */
function sendPersonal(
  page: RenderedPage | null,
  {
    request,
    reply,
    errorPages,
  }: { request: FastifyRequest; reply: FastifyReply; errorPages: ErrorPages },
): FastifyReply {
  const { status, headers } = page?.response ?? { status: 404, headers: new Headers() }
  for (const [name, value] of headers) void reply.header(name, value)
  if (status >= 400 && !page?.body.length) {
    return answerRefusal(reasonFor(status), { request, reply, errorPages })
  }
  return reply.code(status).header('cache-control', 'private, no-store').send(page?.body)
}
