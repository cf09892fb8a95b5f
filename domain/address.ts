import { addressForms, anyCountry } from './addressForms.ts'
import type { AddressForm, CityName, PostcodeName, RegionName } from './addressForms.ts'
import { isCountry } from './country.ts'

/** Where a parcel goes. What a country does not ask for, or nobody has given, is empty. */
export type Address = {
  /** ISO 3166-1, two letters. */
  country: string
} & Record<AddressFieldName, string>

/** Every field an address can have; no country asks for all of them. */
export const addressFieldNames = [
  'name',
  'phone',
  'street',
  'extra',
  'postcode',
  'city',
  'region',
] as const

export type AddressFieldName = (typeof addressFieldNames)[number]

export type AddressField = {
  name: AddressFieldName
  /** What the country calls it. */
  called: 'name' | 'phone' | 'street' | 'extra' | PostcodeName | CityName | RegionName
  isRequired: boolean
  maxLength: number
  /** How it can look; null where that goes without saying. */
  example: string | null
}

/** What is wrong with one field of an address that was typed. */
export type AddressProblem = 'missing' | 'too-long' | 'not-a-phone' | 'not-a-postcode'

export type AddressProblems = Partial<Record<AddressFieldName | 'country', AddressProblem>>

const maxLengths: Record<AddressFieldName, number> = {
  ...{ name: 120, phone: 40, street: 160, extra: 160, postcode: 20, city: 120, region: 120 },
}

/** The fields of a country's address, in the order in which it is written there. */
export function addressFieldsOf(country: string): AddressField[] {
  const form = formOf(country)
  const field = (name: AddressFieldName, called: AddressField['called'], isRequired: boolean) => ({
    ...{ name, called, isRequired, maxLength: maxLengths[name] },
    example: name === 'postcode' ? (form.example ?? null) : null,
  })
  const places = [...form.asks].map((letter) => {
    const isRequired = letter === letter.toUpperCase()
    if (isPart('z', letter)) return field('postcode', form.postcode ?? 'postcode', isRequired)
    if (isPart('c', letter)) return field('city', form.city ?? 'city', isRequired)
    return field('region', form.region ?? 'region', isRequired)
  })
  return [
    field('name', 'name', true),
    field('phone', 'phone', true),
    field('street', 'street', true),
    field('extra', 'extra', false),
    ...places,
  ]
}

/**
 * An address as it was typed, made tidy: without spaces too many, the postcode in capitals and without the letters of
 * its country. Or what is wrong with it, field by field.
 */
export function readAddress(
  typed: Readonly<Partial<Record<AddressFieldName | 'country', string>>>,
): { kind: 'address'; address: Address } | { kind: 'wrong'; problems: AddressProblems } {
  const country = (typed.country ?? '').trim().toUpperCase()
  if (!isCountry(country)) return { kind: 'wrong', problems: { country: 'missing' } }

  const address: Address = { country, ...empty }
  const problems: AddressProblems = {}
  for (const field of addressFieldsOf(country)) {
    const value = tidy(field.name, typed[field.name] ?? '', country)
    const problem = problemOf(field, value, country)
    if (problem) problems[field.name] = problem
    address[field.name] = value
  }
  return Object.keys(problems).length > 0
    ? { kind: 'wrong', problems }
    : { kind: 'address', address }
}

const empty: Record<AddressFieldName, string> = {
  ...{ name: '', phone: '', street: '', extra: '', postcode: '', city: '', region: '' },
}

const formOf = (country: string): AddressForm => addressForms[country] ?? anyCountry

const isPart = (part: string, letter: string): boolean => letter.toLowerCase() === part

function tidy(name: AddressFieldName, typed: string, country: string): string {
  const value = typed.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  if (name !== 'postcode') return value
  const capitals = value.toUpperCase()
  const pattern = formOf(country).pattern
  const bare = capitals.replace(/^[A-Z]{1,2}-/, '')
  return pattern && !pattern.test(capitals) && pattern.test(bare) ? bare : capitals
}

function problemOf(
  { name, isRequired, maxLength }: AddressField,
  value: string,
  country: string,
): AddressProblem | null {
  if (value === '') return isRequired ? 'missing' : null
  if (value.length > maxLength) return 'too-long'
  if (name === 'phone' && !isPhone(value)) return 'not-a-phone'
  if (name === 'postcode' && formOf(country).pattern?.test(value) === false) return 'not-a-postcode'
  return null
}

/** Six to fifteen digits, as numbers are after E.164, with whatever people put between them. */
function isPhone(value: string): boolean {
  const digits = value.replace(/\D/g, '').length
  return /^\+?[\d\s()./-]+$/.test(value) && digits >= 6 && digits <= 15
}
