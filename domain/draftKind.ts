/** What is written as a draft, looked at, and published when it is ready. The rest is live when it is saved. */
export const draftKinds = ['courses', 'lectures', 'pages', 'posts'] as const

export type DraftKind = (typeof draftKinds)[number]

export const isDraftKind = (slug: string): slug is DraftKind =>
  draftKinds.some((kind) => kind === slug)

/** Where a draft is looked at, by those who write it. */
export const previewPath = (kind: DraftKind, id: string): string => `/preview/${kind}/${id}`
