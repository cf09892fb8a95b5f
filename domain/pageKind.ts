/** What a page of text is for. */
export const pageKinds = ['page', 'legal'] as const

export type PageKind = (typeof pageKinds)[number]
