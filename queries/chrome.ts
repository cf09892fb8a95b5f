import type { PayloadRequest } from 'payload'
import type { School } from '../payload-types.ts'

/** What stands around every page: how the school is called and how it is reached. */
export type Chrome = {
  name: string
  /** One sentence of the school's own, or null when it has not written one. */
  claim: string | null
  email: string | null
  /** The language of what the school writes itself. */
  language: School['language']
  registration: School['registration']
  /** Where the school is at home: its days are the ones that pages name. */
  zone: string
}

/** The frame of every page. One statement. */
export async function chrome(req: PayloadRequest): Promise<Chrome> {
  const school = await req.payload.findGlobal({
    slug: 'school',
    select: {
      name: true,
      claim: true,
      email: true,
      language: true,
      registration: true,
      zone: true,
    },
    depth: 0,
    overrideAccess: false,
    req,
  })
  return {
    name: school.name,
    claim: school.claim ?? null,
    email: school.email ?? null,
    language: school.language,
    registration: school.registration,
    zone: school.zone,
  }
}
