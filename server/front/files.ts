import { pipeline } from 'node:stream/promises'
import type { FastifyInstance } from 'fastify'
import { createLocalReq } from 'payload'
import type { Payload } from 'payload'
import { isEditor, isMentor } from '../../access/people.ts'
import type { User } from '../../payload-types.ts'
import type { Storage } from '../../providers/storage.ts'
import { privateFile } from '../../queries/privateFile.ts'
import type { PrivateFilePage } from '../../queries/privateFile.ts'
import { byteRange } from './byteRange.ts'
import type { ErrorPages } from './errorPages.ts'
import { isFromPanel, onlookerOf } from './eyes.ts'
import { fetchHeaders } from './fetchRequest.ts'
import { answerRefusal } from './refusalAnswer.ts'
import type { RawHeaders } from './securityHeaders.ts'
import { visitOf } from './visit.ts'
import { whoAsks } from './whoAsks.ts'

type Parts = { payload: Payload; storage: Storage; security: RawHeaders; errorPages: ErrorPages }

/**
 * GET /files/:id: a private file for those it is meant for; for everyone else there is none. From our disk bytes go out
 * as fast as they are read and no faster, in ranges when a player asks for them; a bucket hands its files over itself,
 * at an address that is good for five minutes, or for four hours if it is a film.
 */
export function fileRoutes(
  app: FastifyInstance,
  { payload, storage, security, errorPages }: Parts,
): void {
  app.route<{ Params: { id: string } }>({
    method: ['GET', 'HEAD'],
    url: '/files/:id',
    handler: async (request, reply) => {
      const user = await whoAsks(payload, fetchHeaders(request.raw))
      const now = new Date()
      const { cookie } = request.headers
      const onlooker = isFromPanel(request.raw)
        ? null
        : await onlookerOf(payload, user, cookie, now)
      const reader = onlooker?.user ?? user
      const req = await createLocalReq({}, payload)
      const meant = await privateFile(req, request.params.id, reader && readerOf(reader), now)
      const { headers, method } = request
      const elsewhere = meant && method === 'GET' && (await handedOver(storage, meant))
      if (elsewhere) {
        // Kept by nobody: whoever may read it is asked again each time.
        void reply.headers({
          'cache-control': 'private, no-store',
          'referrer-policy': 'no-referrer',
        })
        return reply.redirect(elsewhere, 302)
      }
      const file = meant && (await storage.open(meant.key))
      if (!file) return answerRefusal('not-found', { request, reply, errorPages })

      const isSame = headers['if-range'] === undefined || headers['if-range'] === file.etag
      const range = method === 'GET' && isSame ? byteRange(headers.range, file.size) : undefined
      const answer = rangeAnswer(range, file.size)
      reply.hijack()
      reply.raw.writeHead(answer.status, [
        ...security,
        ...answer.headers,
        ...['content-type', meant.mimeType, 'content-disposition', disposition(meant)],
        ...['accept-ranges', 'bytes', 'etag', file.etag, 'cache-control', 'private, no-store'],
        ...['x-request-id', visitOf(request.raw).id],
      ])
      if (method === 'HEAD' || range === 'outside') {
        await file.close()
        reply.raw.end()
        return
      }
      // Whoever leaves in the middle ends the reading; nobody is left to be told.
      await pipeline(await file.read(range), reply.raw).catch(() => reply.raw.destroy())
    },
  })
}

/** How long an address of the bucket opens a file. */
const SIGNED_SECONDS = 300

/** A player asks there, and not here, for each further part: for as long as somebody may sit at a film. */
const FILM_SIGNED_SECONDS = 4 * 60 * 60

/** Where the file is handed over by the bucket itself; null where it lies on our disk. */
const handedOver = (storage: Storage, meant: PrivateFilePage): Promise<string | null> =>
  storage.signedGet(meant.key, {
    mimeType: meant.mimeType,
    disposition: disposition(meant),
    seconds: meant.mimeType.startsWith('video/') ? FILM_SIGNED_SECONDS : SIGNED_SECONDS,
  })

const readerOf = (user: User) => ({
  id: user.id,
  isMentor: isMentor(user),
  isEditor: isEditor(user),
  studentId: user.studentId ?? null,
  courses: user.courses ?? [],
  taught: user.taught ?? [],
})

function rangeAnswer(
  range: ReturnType<typeof byteRange>,
  size: number,
): { status: number; headers: RawHeaders } {
  if (range === undefined) return { status: 200, headers: ['content-length', String(size)] }
  if (range === 'outside') {
    return { status: 416, headers: ['content-range', `bytes */${size}`, 'content-length', '0'] }
  }
  const { start, end } = range
  return {
    status: 206,
    headers: [
      'content-range',
      `bytes ${start}-${end}/${size}`,
      'content-length',
      `${end - start + 1}`,
    ],
  }
}

/** Pictures and films are shown; what could run in a page of ours is handed over as a file. */
function disposition({ filename, mimeType }: { filename: string; mimeType: string }): string {
  const isShown = /^(?:image\/(?:jpeg|png|webp|heic)|video\/mp4)$/.test(mimeType)
  const ascii = filename.replace(/[^\w.-]/g, '_')
  const full = encodeURIComponent(filename).replace(
    /['()*]/g,
    (each) => `%${each.charCodeAt(0).toString(16)}`,
  )
  return `${isShown ? 'inline' : 'attachment'}; filename="${ascii}"; filename*=UTF-8''${full}`
}
