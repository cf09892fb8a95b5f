/** In whose metadata a payment of ours names itself; other shops may share the account. */
export const OUR_PAYMENT = 'atelier_payment'

/** The same of a refund that was asked for here, and not in Stripe's dashboard. */
export const OUR_REFUND = 'atelier_refund'

/** Stripe gives an id, or the object itself where it was asked to expand it. */
export function idOf(named: string | { id: string } | null | undefined): string | null {
  return typeof named === 'string' ? named : (named?.id ?? null)
}

/** The object itself, where it was asked for; null where there is none. */
export function expanded<T extends object>(named: string | T | null | undefined): T | null {
  return typeof named === 'object' ? named : null
}
