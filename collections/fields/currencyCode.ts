import type { SelectField } from 'payload'
import { currencies } from '../../domain/money.ts'

/** ISO 4217 code of a currency the school sells in. */
export const currencyCode = (name: string): SelectField => ({
  name,
  type: 'select',
  options: [...currencies],
  required: true,
})
