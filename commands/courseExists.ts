import type { PayloadRequest } from 'payload'

/** Whether there is such a course for whoever asks, published or not. */
export async function courseExists(req: PayloadRequest, id: string): Promise<boolean> {
  const course = await req.payload.findByID({
    collection: 'courses',
    id,
    select: {},
    depth: 0,
    draft: true,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return course !== null
}
