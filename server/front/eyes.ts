import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'
import type { Payload, PayloadRequest } from 'payload'
import { isEditor, isMentor } from '../../access/people.ts'
import { eyesIn, hasEyes } from '../../commands/eyesCookie.ts'
import { eyesOf } from '../../queries/eyesOf.ts'
import type { Onlooker } from '../../queries/eyesOf.ts'
import type { ErrorPages } from './errorPages.ts'
import { fetchHeaders } from './fetchRequest.ts'
import { answerRefusal } from './refusalAnswer.ts'
import { whoAsks } from './whoAsks.ts'

/** Through whose eyes somebody of the staff looks at the school, with this request; null for everyone else. */
export async function onlookerOf(
  payload: Payload,
  user: PayloadRequest['user'],
  cookie: string | undefined,
  now: Date,
): Promise<Onlooker | null> {
  const eyes = eyesIn(cookie, { payload, user }, now)
  // Their role may be another one since.
  const mayLook = eyes?.of === 'student' ? isMentor(user) : isEditor(user)
  return eyes && mayLook ? eyesOf(payload, eyes) : null
}

/** Whether a page of the panel has sent this. There staff are themselves, whatever another tab shows. */
export function isFromPanel({ headers, url = '' }: IncomingMessage): boolean {
  if (isInPanel(url)) return true
  const referer = URL.parse(headers.referer ?? '')
  return referer !== null && referer.host === headers.host && isInPanel(referer.pathname)
}

const isInPanel = (path: string): boolean => /^\/(?:admin|_next)(?:[/?]|$)/.test(path)

/** The one thing an onlooker may do. */
export const leavePath = '/api/eyes/leave'

const reads: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Refuses what staff send from a page of the site while they look through somebody's eyes. */
export function refuseOnlookers(
  app: FastifyInstance,
  { payload, errorPages }: { payload: Payload; errorPages: ErrorPages },
): void {
  app.addHook('onRequest', async (request, reply) => {
    const { raw, method } = request
    if (reads.has(method) || !hasEyes(raw.headers.cookie) || isFromPanel(raw)) return undefined
    if (request.url === leavePath) return undefined

    const user = await whoAsks(payload, fetchHeaders(raw))
    if (!(await onlookerOf(payload, user, raw.headers.cookie, new Date()))) return undefined
    void reply.header('connection', 'close') // or the rest of the body would be read
    return answerRefusal('preview-only', { request, reply, errorPages })
  })
}
