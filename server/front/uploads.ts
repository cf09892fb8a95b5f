import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { Server } from '@tus/server'
import type { Locker } from '@tus/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { createLocalReq } from 'payload'
import type { Payload } from 'payload'
import type { Refused } from '../../domain/refusals.ts'
import type { Storage, UploadPlace } from '../../providers/storage.ts'
import { finishedUpload } from '../../queries/finishedUpload.ts'
import type { ErrorPages } from './errorPages.ts'
import { fetchHeaders, fetchRequest } from './fetchRequest.ts'
import { answerRefusal } from './refusalAnswer.ts'
import { uploadPath, uploadRules } from './uploadRules.ts'
import { whoAsks } from './whoAsks.ts'

type Parts = { payload: Payload; storage: Storage; locker: Locker; errorPages: ErrorPages }

/**
 * Uploads in parts that can be taken up again (tus.io/protocols/resumable-upload, 1.0.0): POST /api/uploads begins one,
 * HEAD, PATCH and DELETE of /api/uploads/:id go on with it. To anybody but who began it there is none. What it is to
 * become stands in its metadata (`domain/upload.ts`); its id is the id of the private file it becomes.
 */
export function uploadRoutes(app: FastifyInstance, parts: Parts): void {
  const place = parts.storage.uploads()
  app.route({
    method: 'POST',
    url: uploadPath,
    handler: (request, reply) => answer(parts, place, request, reply),
  })
  app.route<{ Params: { id: string } }>({
    method: ['HEAD', 'PATCH', 'DELETE'],
    url: `${uploadPath}/:id`,
    handler: async (request, reply) => answer(parts, place, request, reply, request.params.id),
  })
}

async function answer(
  { payload, storage, locker, errorPages }: Parts,
  place: UploadPlace,
  request: FastifyRequest,
  reply: FastifyReply,
  id?: string,
): Promise<FastifyReply> {
  const user = await whoAsks(payload, fetchHeaders(request.raw))
  if (!user) return answerRefusal('sign-in-first', { request, reply, errorPages })
  const req = await createLocalReq({ user }, payload)
  void reply.header('cache-control', 'no-store')
  const finished = () =>
    id !== undefined && request.method === 'HEAD'
      ? finishedUpload(req, { id, user: user.id })
      : Promise.resolve(null)
  const before = await finished()
  if (before !== null) return answerFinished(reply, before)

  let refusal: Refused | undefined
  let surprise: Error | undefined
  const asker = { req, user: user.id, files: storage, place, locker }
  const tus = new Server({
    path: uploadPath,
    datastore: place.store,
    locker,
    disableTerminationForFinishedUploads: true,
    allowedOrigins: () => false,
    ...uploadRules(asker, (said) => (refusal = said)),
    onResponseError: (_request, error) => {
      if (error instanceof Error && !('status_code' in error)) surprise = error
      return undefined
    },
  })
  const response = await tus.handleWeb(toldOfBreaks(fetchRequest(request, reply), request, reply))
  if (!request.raw.complete) void reply.header('connection', 'close') // or the rest would be read
  if (refusal) return answerRefusal(refusal.reason, { request, reply, errorPages })
  if (surprise) throw surprise
  // It may have become a file just now, and tus knows no more of it.
  const since = response.status === 404 ? await finished() : null
  return since === null ? send(request, reply, response) : answerFinished(reply, since)
}

/**
 * The request with what tus looks for to hear that a connection broke: what came until then is kept, in a bucket
 * too, where it would otherwise be thrown away.
 */
const toldOfBreaks = (asked: Request, { raw: req }: FastifyRequest, { raw: res }: FastifyReply) =>
  Object.assign(asked, { runtime: { name: 'node', node: { req, res } } })

/** For a client that never heard the answer to its last byte. */
const answerFinished = (reply: FastifyReply, size: number): FastifyReply =>
  reply
    .headers({ 'tus-resumable': '1.0.0', 'upload-offset': `${size}`, 'upload-length': `${size}` })
    .send(null)

function send(request: FastifyRequest, reply: FastifyReply, response: Response): FastifyReply {
  for (const [name, value] of response.headers) {
    if (!name.startsWith('access-control-')) void reply.header(name, value)
  }
  const body = request.method === 'HEAD' ? null : response.body
  return reply.code(response.status).send(body && Readable.fromWeb(body as ReadableStream))
}
