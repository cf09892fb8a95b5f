import type { PayloadRequest } from 'payload'

const DAY = 24 * 60 * 60 * 1000

/** When a code that is made or renewed now ends unused, as an ISO instant; null when the school lets codes last. */
export async function codeEnd(req: PayloadRequest, now: Date): Promise<string | null> {
  const { codeDays } = await req.payload.findGlobal({ slug: 'school', depth: 0, req })
  return codeDays ? new Date(now.getTime() + codeDays * DAY).toISOString() : null
}
