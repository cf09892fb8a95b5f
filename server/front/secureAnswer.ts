import type { FastifyReply, FastifyRequest } from 'fastify'
import { addressOf } from '../../domain/language.ts'
import type { HeaderPolicy, RawHeaders } from './securityHeaders.ts'
import { visitOf } from './visit.ts'

type Policy = (request: FastifyRequest) => RawHeaders

/** Puts the security headers of its path on every answer, whoever made it, and the id of its request. */
export function secureAnswer(policy: HeaderPolicy) {
  const policies: readonly (readonly [path: RegExp, policy: Policy])[] = [
    [/^\/api(?:[/?]|$)/, () => policy.api],
    [/^\/preview\//, () => policy.preview],
    [/^\/learn\/[^/]+\/[^/?]+(?:\?|$)/, () => policy.lecture],
    [/^\/orders\/[^/]+\/pay(?:[/?]|$)/, () => policy.cardForm],
    [/^\/(?:admin|_next)(?:[/?]|$)/, ({ raw }) => policy.panel(visitOf(raw).nonce)],
  ]

  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { url } = addressOf(request.url)
    const [, found] = policies.find(([path]) => path.test(url)) ?? []
    const headers = found?.(request) ?? policy.page
    const own = isSandbox(request) ? reply.getHeader('content-security-policy') : undefined
    for (let at = 0; at < headers.length; at += 2)
      void reply.header(headers[at] ?? '', headers[at + 1])
    if (own !== undefined) {
      void reply.header('content-security-policy', own).header('x-frame-options', 'SAMEORIGIN')
    }
    void reply.header('x-request-id', visitOf(request.raw).id)
  }
}

/** The stand-ins show mails as they came, in a frame that their own policy locks; they are ours, and only in a demo. */
const isSandbox = ({ url }: FastifyRequest): boolean => /^\/sandbox(?:[/?]|$)/.test(url)
