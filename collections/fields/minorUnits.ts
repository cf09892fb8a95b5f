import type { NumberField } from 'payload'

/** Money as a whole number of minor units (cents), never negative. */
export const minorUnits = (name: string): NumberField => ({
  name,
  type: 'number',
  required: true,
  min: 0,
  validate: (value: unknown) =>
    (Number.isSafeInteger(value) && (value as number) >= 0) ||
    'Write a whole number of cents, as in 9000 for 90 euro.',
  admin: { description: 'In cents.' },
})
