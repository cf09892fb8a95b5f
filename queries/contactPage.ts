import type { PayloadRequest } from 'payload'

/** What an inquiry is about, as the address of the page names it. */
export type AskedAbout = { kind: 'teacher' | 'service' | 'course'; slug: string }

export type ContactPage = {
  email: string | null
  phone: string | null
  address: string | null
  /** What the visitor has come from; null when they have come from nowhere, or it is gone. */
  about: (AskedAbout & { name: string }) | null
}

/** How the school is reached, and what a visitor wants to ask about. At most two statements. */
export async function contactPage(
  req: PayloadRequest,
  asked: AskedAbout | null,
): Promise<ContactPage> {
  const { email, phone, address } = await req.payload.findGlobal({
    slug: 'school',
    select: { email: true, phone: true, address: true },
    depth: 0,
    overrideAccess: false,
    req,
  })
  const name = asked && (await nameOf(req, asked))
  return {
    email: email ?? null,
    phone: phone ?? null,
    address: address ?? null,
    about: asked && name ? { ...asked, name } : null,
  }
}

async function nameOf(req: PayloadRequest, { kind, slug }: AskedAbout): Promise<string | null> {
  const one = {
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  }
  if (kind === 'teacher') {
    const select = { name: true } as const
    const { docs } = await req.payload.find({ collection: 'teachers', ...one, select })
    return docs[0]?.name ?? null
  }
  const select = { title: true } as const
  const collection = kind === 'service' ? 'services' : 'courses'
  const { docs } = await req.payload.find({ collection, ...one, select })
  return docs[0]?.title ?? null
}
