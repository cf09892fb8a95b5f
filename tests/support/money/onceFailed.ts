import type { Moment, Step } from './stories.ts'

const calmly = (...steps: Step[]): Moment => steps.map((step) => ({ step, crash: null }))

/** Stories in which money and access once disagreed. They are lived before any other. */
export const onceFailed: Moment[][] = [
  // Of money given back in the dashboard a part returns, and that goes back for one item: the other stayed open.
  [
    calmly({ kind: 'pay', card: 0 }),
    calmly({ kind: 'refund-there', share: 1 }),
    calmly({ kind: 'refund-there', share: 3 }, { kind: 'hear', which: 3 }),
    calmly({ kind: 'fail-refund', which: 0 }, { kind: 'refund-item', which: 0 }),
    calmly({ kind: 'pursue' }),
  ],
  // A mentor gives an item back before the school has heard that the rest went back in the dashboard.
  [
    calmly({ kind: 'pay', card: 0 }),
    calmly({ kind: 'look-up' }),
    calmly({ kind: 'refund-there', share: 2 }),
    calmly({ kind: 'refund-there', share: 2 }),
    calmly({ kind: 'refund-item', which: 0 }),
    ...Array.from({ length: 12 }, (_, which) => calmly({ kind: 'hear', which })),
    calmly({ kind: 'pursue' }),
  ],
  // A bank is asked for what a refund had left, that refund fails, and the bank takes its part.
  [
    calmly({ kind: 'pay', card: 0 }),
    calmly({ kind: 'look-up' }),
    calmly({ kind: 'refund-item', which: 0 }),
    calmly({ kind: 'pursue' }),
    calmly({ kind: 'dispute' }),
    calmly({ kind: 'fail-refund', which: 0 }),
    ...Array.from({ length: 12 }, (_, which) => calmly({ kind: 'hear', which })),
    calmly({ kind: 'close-dispute', status: 'lost' }),
  ],
]
