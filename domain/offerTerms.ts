/** How an offer reduces: a share, an amount, or things that come free when enough are bought. */
export const offerKinds = ['percentage', 'fixed', 'bundle'] as const
export type OfferKind = (typeof offerKinds)[number]

/** What an offer is for. */
export const offerScopes = ['everything', 'kinds', 'chosen'] as const
export type OfferScope = (typeof offerScopes)[number]

/** Whom an offer is for: those who have never paid an order, or those who have. */
export const offerCustomers = ['everyone', 'first-order', 'repeat-order'] as const
export type OfferCustomers = (typeof offerCustomers)[number]

/** What an order item can be. */
export const sellableKinds = ['plan', 'service', 'lesson-pack', 'lesson'] as const
export type SellableKind = (typeof sellableKinds)[number]

/** An offer's place on an order: held while the order can be paid, counted once it is. */
export const offerUseStatuses = ['reserved', 'used', 'released'] as const
export type OfferUseStatus = (typeof offerUseStatuses)[number]
