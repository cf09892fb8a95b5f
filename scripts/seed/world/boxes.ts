import type { Address } from '../../../domain/address.ts'

/** Where a starter box goes, without the name; and what has become of it. */
export type BoxToSend = Omit<Address, 'name'> & {
  /** How long before today the student has asked for it. */
  daysAgo: number
  sent: { daysAgo: number; carrier: string; tracking: string } | null
}

/** Two boxes that wait to be packed, and one that is on its way. The streets are there, nobody of the school is. */
export const boxes: readonly BoxToSend[] = [
  {
    ...{ country: 'FR', phone: '+33 6 99 00 12 34', street: '18 rue de la Butte-aux-Cailles' },
    ...{ extra: 'Escalier B, 3e étage', postcode: '75013', city: 'Paris', region: '' },
    ...{ daysAgo: 11, sent: { daysAgo: 8, carrier: 'Colissimo', tracking: '6A12345678901' } },
  },
  {
    ...{ country: 'GB', phone: '+44 7700 900123', street: '24 Fossgate', extra: 'Flat 2' },
    ...{ postcode: 'YO1 9TA', city: 'York', region: '', daysAgo: 3, sent: null },
  },
  {
    ...{ country: 'US', phone: '+1 503 555 0147', street: '1120 NW Couch Street', extra: '' },
    ...{ postcode: '97209', city: 'Portland', region: 'OR', daysAgo: 1, sent: null },
  },
]
