/** What has a page of its own for each of its documents, with what stands before the slug in its address. */
const folders = {
  courses: '/courses/',
  plans: '/checkout/',
  teachers: '/teachers/',
  services: '/services/',
  posts: '/blog/',
  projects: '/projects/',
  pages: '/',
} as const

export type PublicKind = keyof typeof folders

export const publicKinds = Object.keys(folders) as PublicKind[]

export const isPublicKind = (slug: string): slug is PublicKind => Object.hasOwn(folders, slug)

/** Where a document is read, in the school's own language. */
export const publicPath = (kind: PublicKind, slug: string): string => folders[kind] + slug
