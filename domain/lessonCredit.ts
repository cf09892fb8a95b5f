/** Why a student's lesson credits became more or fewer. `restored`: a refund had taken them, and failed. */
export const creditReasons = [
  'bought',
  'spent',
  'returned',
  'refunded',
  'restored',
  'by-hand',
] as const

export type CreditReason = (typeof creditReasons)[number]
