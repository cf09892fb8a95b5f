/** Why a student's lesson credits became more or fewer. */
export const creditReasons = ['bought', 'spent', 'returned', 'refunded', 'by-hand'] as const

export type CreditReason = (typeof creditReasons)[number]
