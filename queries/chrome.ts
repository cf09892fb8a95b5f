import type { PayloadRequest } from 'payload'
import type { School } from '../payload-types.ts'
import { contents } from './contents.ts'
import type { Contents } from './contents.ts'
import { pictureColumns, pictureOf } from './pictureOf.ts'
import type { Picture } from './pictureOf.ts'

/** What stands around every page: how the school is called, how it is reached, and what it has to show. */
export type Chrome = Contents & {
  name: string
  /** One sentence of the school's own, or null when it has not written one. */
  claim: string | null
  email: string | null
  /** As the school writes it, in one piece. */
  phone: string | null
  /** Its lines, as they stand on a letter. */
  address: string | null
  /** The language of what the school writes itself. */
  language: School['language']
  registration: School['registration']
  /** Where the school is at home: its days are the ones that pages name. */
  zone: string
  /** As in #7a3b2e, or null when it has none of its own. */
  brandColour: string | null
  logo: Picture | null
  /** More entries of the menu, as an editor has written them. */
  menu: { label: string; to: string }[]
  /** Where else it may be found. */
  socials: Pick<NonNullable<School['socials']>[number], 'kind' | 'url'>[]
}

/** The frame of every page. Two statements, and one more for a logo. */
export async function chrome(req: PayloadRequest, now: Date): Promise<Chrome> {
  const [school, shown] = await Promise.all([
    req.payload.findGlobal({
      slug: 'school',
      select: {
        name: true,
        claim: true,
        email: true,
        phone: true,
        address: true,
        language: true,
        registration: true,
        zone: true,
        brandColour: true,
        logo: true,
        menu: true,
        socials: true,
      },
      populate: { media: pictureColumns },
      depth: 1,
      overrideAccess: false,
      req,
    }),
    contents(req, now),
  ])
  return {
    ...shown,
    name: school.name,
    claim: school.claim ?? null,
    email: school.email ?? null,
    phone: school.phone?.replaceAll(' ', '\u00A0') ?? null,
    address: school.address ?? null,
    language: school.language,
    registration: school.registration,
    zone: school.zone,
    brandColour: school.brandColour || null,
    logo: pictureOf(school.logo),
    menu: (school.menu ?? []).map(({ label, to }) => ({ label, to })),
    socials: (school.socials ?? []).map(({ kind, url }) => ({ kind, url })),
  }
}
