import type { PayloadRequest } from 'payload'

/** What the panel and API clients get at sign-in and when a session lives on: as much as they may read. */
export async function sessionBody(
  req: PayloadRequest,
  session: { person: string; expiresAt: Date },
): Promise<object> {
  const user = await req.payload.findByID({
    collection: 'users',
    id: session.person,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return {
    message: 'Signed in.',
    exp: Math.floor(session.expiresAt.getTime() / 1000),
    user: { ...user, collection: 'users' },
  }
}
