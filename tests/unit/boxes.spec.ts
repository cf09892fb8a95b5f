import { expect, test } from 'vitest'
import { addressFieldsOf, readAddress } from '../../domain/address.ts'
import type { Address, AddressFieldName } from '../../domain/address.ts'
import { addressForms } from '../../domain/addressForms.ts'
import { addressLines } from '../../domain/addressLines.ts'
import { newsOfBox, wishForBox } from '../../domain/box.ts'
import { carriers, trackingUrl } from '../../domain/carrier.ts'
import { countries } from '../../domain/country.ts'

const ann: Address = {
  ...{ country: 'FR', name: 'Ann Lee', phone: '+33 6 12 34 56 78', street: '3 rue des Arts' },
  ...{ extra: 'Bâtiment B', postcode: '75002', city: 'Paris', region: '' },
}

const asked = (country: string) =>
  addressFieldsOf(country)
    .slice(4)
    .map(({ called, isRequired }) => (isRequired ? called : `${called}?`))

/** An address of this country in which every field it asks for is filled in. */
function filledIn(country: string): Address {
  const names = new Set(addressFieldsOf(country).map(({ name }) => name))
  const only = (name: AddressFieldName, value: string) => (names.has(name) ? value : '')
  const postcode = only('postcode', addressForms[country]?.example ?? 'XY 1')
  return { ...ann, country, postcode, city: only('city', 'Town'), region: only('region', 'Part') }
}

test('each country asks for what its addresses are made of, in its own order and words', () => {
  expect(asked('FR')).toEqual(['postcode', 'city'])
  expect(asked('US')).toEqual(['city', 'state', 'zip'])
  expect(asked('CA')).toEqual(['city', 'province', 'postcode'])
  expect(asked('GB')).toEqual(['town', 'postcode'])
  expect(asked('IE')).toEqual(['town', 'county?', 'eircode?'])
  expect(asked('UA')).toEqual(['city', 'region?', 'postcode'])
  expect(asked('SG')).toEqual(['postcode'])
  expect(asked('KE')).toEqual(['postcode?', 'city', 'region?'])
})

test('every country with a form of its own is one that can be chosen, and its example is as it should be', () => {
  for (const country of Object.keys(addressForms)) {
    expect(countries).toContain(country)
    const { pattern, example } = addressForms[country] ?? {}
    expect(example === undefined || pattern?.test(example), country).toBe(true)
  }
})

test('whatever a country asks for stands on its label', () => {
  for (const country of countries) {
    const address = filledIn(country)
    const label = addressLines(address, 'Country').join('\n')
    const { name, street, extra, postcode, city, region } = address
    for (const part of [name, street, extra, postcode, city, region]) {
      expect(label, country).toContain(part)
    }
    expect(label.endsWith('\nCOUNTRY'), country).toBe(true)
    expect(label, country).not.toMatch(/^[,\s]|[,\s]$/m)
  }
})

test('a label is written as its country writes, in the letters of the address', () => {
  expect(addressLines(ann, 'Frankreich')).toEqual([
    ...['Ann Lee', '3 rue des Arts', 'Bâtiment B', '75002 Paris', 'FRANKREICH'],
  ])
  const inOhio = { ...ann, country: 'US', extra: '', city: 'Dayton', region: 'OH' }
  expect(addressLines({ ...inOhio, postcode: '45402' }, 'États-Unis').slice(2)).toEqual([
    ...['Dayton, OH 45402', 'ÉTATS-UNIS'],
  ])
  const inKyoto = { ...ann, country: 'JP', name: '山田', street: '寺町通1', extra: '' }
  const kyoto = { ...inKyoto, postcode: '604-8001', region: '京都府', city: '京都市' }
  expect(addressLines(kyoto, 'Japan')).toEqual([
    ...['〒604-8001', '京都府', '寺町通1', '京都市', '山田', 'JAPAN'],
  ])
})

test('an address is made tidy before it is kept', () => {
  const typed = { ...ann, name: ' Ann \n Lee ', country: 'ch', postcode: ' ch-8001 ' }
  expect(readAddress({ ...typed, region: 'not asked for' })).toEqual({
    kind: 'address',
    address: { ...ann, country: 'CH', postcode: '8001' },
  })
  expect(readAddress({ ...ann, country: 'LV', postcode: 'lv-1073' })).toMatchObject({
    address: { postcode: 'LV-1073' },
  })
})

test('what is wrong with an address is told field by field', () => {
  expect(readAddress({})).toEqual({ kind: 'wrong', problems: { country: 'missing' } })
  expect(readAddress({ country: 'ZZ' })).toMatchObject({ problems: { country: 'missing' } })
  expect(
    readAddress({ ...ann, name: ' ', street: 'x'.repeat(161), phone: 'call me', postcode: '7500' }),
  ).toEqual({
    kind: 'wrong',
    problems: {
      ...{ name: 'missing', street: 'too-long' },
      ...{ phone: 'not-a-phone', postcode: 'not-a-postcode' },
    },
  })
})

test.for([
  ['12345', false],
  ['123456', true],
  ['+380 (44) 123-45-67', true],
  ['123456789012345', true],
  ['1234567890123456', false],
  ['06 12 34 ext 5', false],
] as const)('%s as a telephone number is taken: %s', ([phone, isTaken]) => {
  expect(readAddress({ ...ann, phone }).kind).toBe(isTaken ? 'address' : 'wrong')
})

test('a box is asked for once, corrected until its label is printed, and asked for again once declined', () => {
  const pending = { status: 'pending', isLabelled: false } as const
  const labelled = { ...pending, isLabelled: true }
  const declined = { status: 'declined', isLabelled: true } as const
  const sent = { status: 'sent', isLabelled: true } as const
  const said = (
    wish: 'apply' | 'correct',
    box: Parameters<typeof wishForBox>[1]['box'],
    hasPlan = true,
  ) => {
    const answer = wishForBox(wish, { box, hasPlan })
    return answer.kind === 'refused' ? answer.reason : answer.kind
  }

  expect([null, pending, labelled, declined, sent].map((box) => said('apply', box))).toEqual([
    ...['write', 'box-asked-for', 'box-asked-for', 'write', 'box-sent'],
  ])
  expect([null, pending, labelled, declined, sent].map((box) => said('correct', box))).toEqual([
    ...['not-found', 'write', 'box-labelled', 'not-found', 'box-sent'],
  ])
  expect(said('correct', pending, false)).toBe('write')
  expect([null, pending, declined, sent].map((box) => said('apply', box, false))).toEqual([
    ...['no-box', 'box-asked-for', 'no-box', 'box-sent'],
  ])
})

test('the desk speaks of a box while there is something to do or to expect', () => {
  const now = new Date('2026-05-31T12:00:00Z')
  const said = (
    status: Parameters<typeof newsOfBox>[0]['status'],
    hasPlan: boolean,
    sentAt: Date | null = null,
  ) => newsOfBox({ status, hasPlan, sentAt }, now)

  expect([said(null, true), said('declined', true), said(null, false)]).toEqual([
    ...['open', 'open', null],
  ])
  expect(said('pending', false)).toBe('pending')
  expect(said('sent', true, new Date('2026-05-01T12:00:01Z'))).toBe('sent')
  expect(said('sent', true, new Date('2026-05-01T12:00:00Z'))).toBeNull()
})

test('a parcel can be followed where we know the page of its carrier', () => {
  expect(trackingUrl('la-poste', '6A 123/4')).toBe(
    'https://www.laposte.fr/outils/suivre-vos-envois?code=6A123%2F4',
  )
  expect(trackingUrl('A neighbour', '1')).toBeNull()
  expect(trackingUrl('DHL', null)).toBeNull()
  for (const carrier of carriers) {
    expect(new URL(trackingUrl(carrier, 'X1') ?? '').protocol).toBe('https:')
    expect(trackingUrl(carrier, 'X1')).toContain('X1')
  }
})
