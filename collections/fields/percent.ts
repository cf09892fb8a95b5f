import type { NumberField } from 'payload'

/** A share in percent, with at most two decimals, from 0 to 100. */
export const percent = (name: string, description?: string): NumberField => ({
  name,
  type: 'number',
  min: 0,
  max: 100,
  validate: (value: unknown) =>
    value === null ||
    value === undefined ||
    (typeof value === 'number' && value >= 0 && value <= 100 && hasTwoDecimals(value)) ||
    'Write a percentage from 0 to 100, as in 20 or 5.5.',
  admin: { ...(description ? { description } : {}) },
})

const hasTwoDecimals = (value: number): boolean =>
  Math.abs(value * 100 - Math.round(value * 100)) < 1e-6
