import type { PayloadRequest } from 'payload'

/** The school's own colour as in #7a3b2e, or null when it has none. One statement. */
export async function brandColour(req: PayloadRequest): Promise<string | null> {
  const school = await req.payload.findGlobal({
    slug: 'school',
    select: { brandColour: true },
    depth: 0,
    overrideAccess: false,
    req,
  })
  return school.brandColour || null
}
