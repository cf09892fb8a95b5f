import type { SellableKind } from '../../../domain/offerTerms.ts'
import type { CoverName } from './art/covers.ts'

/** Lessons bought ahead: the more, the less each costs. Prices in cents of a euro. */
export const lessonPacks = [
  { slug: 'five-lessons', name: 'Five lessons', lessons: 5, price: 21_000 },
  { slug: 'ten-lessons', name: 'Ten lessons', lessons: 10, price: 39_000 },
  { slug: 'twenty-lessons', name: 'Twenty lessons', lessons: 20, price: 72_000 },
] as const

export type SeededOffer = {
  title: string
  summary: string
  image: CoverName
  /** How much it takes off; amounts in cents of a euro. */
  takes:
    | { kind: 'percentage'; percent: number }
    | { kind: 'fixed'; amount: number }
    | { kind: 'bundle'; buy: number; free: number }
  kinds: SellableKind[]
  /** Empty: it applies by itself. */
  code: string | null
  /** For so many days from now; null for as long as the school likes. */
  days: number | null
  minimum: number | null
  isForFirstOrder: boolean
}

/** What the school takes off. Plans keep their price, unless somebody was told the code. */
export const offers: readonly SeededOffer[] = [
  {
    title: 'Lessons for the dark months',
    summary: 'A tenth off every pack of lessons, while the lamps are lit before supper.',
    image: 'evening',
    takes: { kind: 'percentage', percent: 10 },
    kinds: ['lesson-pack'],
    code: null,
    days: 40,
    minimum: null,
    isForFirstOrder: false,
  },
  {
    title: 'The third letter is ours',
    summary: 'Order three of our services together, and the least dear of them costs nothing.',
    image: 'dictation',
    takes: { kind: 'bundle', buy: 2, free: 1 },
    kinds: ['service'],
    code: null,
    days: null,
    minimum: null,
    isForFirstOrder: false,
  },
  {
    title: 'Brought by a friend',
    summary: 'Fifteen euro off a first plan, for whoever was told the word.',
    image: 'ribbon',
    takes: { kind: 'fixed', amount: 1_500 },
    kinds: ['plan'],
    code: 'LUMIERE',
    days: null,
    minimum: 5_000,
    isForFirstOrder: true,
  },
]
