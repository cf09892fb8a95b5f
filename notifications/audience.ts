import type { PayloadRequest } from 'payload'
import type { Notice } from '../domain/notice.ts'

/**
 * The accounts that hear a notice. Empty when what it speaks of is gone, was never anybody's (a code
 * asked for an unknown address), or belongs to someone who is blocked.
 */
export async function audienceOf(req: PayloadRequest, notice: Notice): Promise<string[]> {
  const user = notice.kind === 'code-requested' ? await ownerOf(req, notice.code) : notice.user
  if (user === null) return []

  const account = await req.payload.findByID({
    collection: 'users',
    id: user,
    select: { blocked: true },
    disableErrors: true,
    req,
  })
  return account && !account.blocked ? [user] : []
}

async function ownerOf(req: PayloadRequest, code: string): Promise<string | null> {
  const row = await req.payload.findByID({
    collection: 'auth-codes',
    id: code,
    select: { user: true },
    disableErrors: true,
    req,
  })
  return typeof row?.user === 'string' ? row.user : null
}
