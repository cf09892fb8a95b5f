import type { NumberField } from 'payload'

const isWhole = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0

const advice =
  'Write a whole number of the smallest unit, as in 9000 for 90 euro, or 9000 for 9000 yen.'

const description = 'In the smallest unit of the currency: cents, pence, yen.'

/** Money as a whole number of minor units (cents), never negative. */
export const minorUnits = (name: string): NumberField => ({
  name,
  type: 'number',
  required: true,
  min: 0,
  validate: (value: unknown) => isWhole(value) || advice,
  admin: { description },
})

/** The same, of a sum that is nothing until something happens to it. */
export const amountFromZero = (name: string): NumberField => ({
  ...minorUnits(name),
  defaultValue: 0,
})

/** The same, where there may be none. */
export const amountIfAny = (name: string): NumberField => ({
  ...minorUnits(name),
  required: false,
  validate: (value: unknown) => value === null || value === undefined || isWhole(value) || advice,
})

/** The same, shown in lists as money in the currency of its row. */
export const inCells = (field: NumberField): NumberField => ({
  ...field,
  admin: { ...field.admin, components: { Cell: '/admin/orders/MoneyCell.tsx#MoneyCell' } },
})
