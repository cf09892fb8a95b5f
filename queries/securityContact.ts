import type { PayloadRequest } from 'payload'
import { noteStaleAt } from '../database/tags.ts'

export type SecurityContact = { email: string; expires: string }

const DAY = 24 * 60 * 60 * 1000

/**
 * Whom to tell of a hole in the school, and until when that is known to be right: at most a year, as
 * RFC 9116 advises. Reports when it has to be said anew. Null for a school without an address. One statement.
 */
export async function securityContact(
  req: PayloadRequest,
  now: Date,
): Promise<SecurityContact | null> {
  const { email } = await req.payload.findGlobal({
    slug: 'school',
    select: { email: true },
    depth: 0,
    overrideAccess: false,
    req,
  })
  if (!email) return null
  noteStaleAt(new Date(now.getTime() + 30 * DAY))
  return { email, expires: new Date(now.getTime() + 330 * DAY).toISOString() }
}
