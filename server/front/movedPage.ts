import { createLocalReq } from 'payload'
import type { Payload } from 'payload'
import { linkUnder } from '../../domain/language.ts'
import type { Language } from '../../domain/language.ts'
import { ownAddress } from '../../domain/redirect.ts'
import { redirectFrom } from '../../queries/redirectFrom.ts'

type Lost = { payload: Payload; request: Request; asked: Language | null }

/**
 * The answer that takes a visitor to where the page of this address has gone, in the language in which
 * they asked; null when nobody has said where. Asked only when there is no page.
 */
export async function movedPage({ payload, request, asked }: Lost): Promise<Response | null> {
  const { pathname, search } = new URL(request.url)
  const from = ownAddress(pathname)
  const moved = from && (await redirectFrom(await createLocalReq({}, payload), from))
  if (!moved) return null

  const to = linkUnder(asked ? `/${asked}` : '', moved.to)
  const location = /[?#]/.test(to) ? to : to + search
  return new Response(null, { status: moved.isPermanent ? 308 : 307, headers: { location } })
}
