import type { PayloadRequest } from 'payload'

export type Moved = { to: string; isPermanent: boolean }

/** Where the page of this path has gone; null when nobody has said so. One statement. */
export async function redirectFrom(req: PayloadRequest, path: string): Promise<Moved | null> {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: { from: { equals: path } },
    select: { to: true, permanent: true },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  const [redirect] = docs
  return redirect ? { to: redirect.to, isPermanent: redirect.permanent ?? true } : null
}
