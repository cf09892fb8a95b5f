import type { PayloadRequest } from 'payload'

export type PrivateFilePage = {
  /** Where its bytes lie in the storage. */
  key: string
  filename: string
  mimeType: string
}

/** Who reads: a mentor any file, everyone else their own. */
type Reader = { id: string; isMentor: boolean }

const isId = (value: string): boolean => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(value)

/** A private file as this reader may have it; null when there is none for them. One statement. */
export async function privateFile(
  req: PayloadRequest,
  id: string,
  reader: Reader,
): Promise<PrivateFilePage | null> {
  if (!isId(id)) return null
  const { docs } = await req.payload.find({
    collection: 'private-files',
    where: {
      and: [
        { id: { equals: id } },
        reader.isMentor ? { id: { exists: true } } : { user: { equals: reader.id } },
      ],
    },
    select: { filename: true, mimeType: true },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true, // the collection itself is for mentors; here the owner reads as well
    req,
  })
  const { filename, mimeType } = docs[0] ?? {}
  if (!filename || !mimeType) return null
  return { key: `private-files/${filename}`, filename, mimeType }
}
