import type { PayloadRequest } from 'payload'
import { pages } from '../world/pages.ts'
import { toLexical } from '../world/toLexical.ts'

/** Publishes what the school says about itself, and what the law wants. */
export async function writePages(req: PayloadRequest): Promise<void> {
  for (const { body, ...page } of pages) {
    await req.payload.create({
      collection: 'pages',
      data: { ...page, body: toLexical(body), _status: 'published' },
      req,
    })
  }
}
