/** What a teacher tells of their taste. */
export const favouriteKinds = ['book', 'film', 'word', 'song'] as const

export type FavouriteKind = (typeof favouriteKinds)[number]
