/** What a country calls the number of a delivery area. */
export type PostcodeName = 'postcode' | 'zip' | 'pin' | 'eircode' | 'cep'

/** What it calls the place that stands beside it. */
export type CityName = 'city' | 'town' | 'suburb' | 'district'

/** What it calls the part of the country that the place is in. */
export type RegionName =
  'state' | 'province' | 'region' | 'county' | 'prefecture' | 'emirate' | 'department'

/** How a country writes where somebody lives, beyond a name and a street. */
export type AddressForm = {
  /**
   * Which parts follow the street, in the order of the country: Z postcode, C city, S region. A small letter is a
   * part that may be left out.
   */
  asks: string
  postcode?: PostcodeName
  city?: CityName
  region?: RegionName
  /** What a whole postcode looks like, in capitals. Without it anything goes. */
  pattern?: RegExp
  example?: string
}

const number = (digits: number, example: string): AddressForm => ({
  ...{ asks: 'ZC', pattern: new RegExp(`^\\d{${digits}}$`), example },
})

const spaced: RegExp = /^\d{3} ?\d{2}$/

/** Every country that none of these describes: a street and a place, and a postcode for those who have one. */
export const anyCountry: AddressForm = { asks: 'zCs' }

/**
 * By ISO 3166-1 code, after the address metadata of Google's libaddressinput, from which the forms of
 * `localized-address-format` are made as well. City states have no place to ask for.
 */
export const addressForms: Readonly<Record<string, AddressForm>> = {
  AD: { asks: 'ZC', pattern: /^AD[1-7]0\d$/, example: 'AD500' },
  AE: { asks: 'S', region: 'emirate' },
  AM: { asks: 'zCs', pattern: /^(?:37)?\d{4}$/, example: '0010' },
  AR: { asks: 'zCs', region: 'province', pattern: /^(?:[A-HJ-NP-Z])?\d{4}(?:[A-Z]{3})?$/ },
  AT: number(4, '1010'),
  AU: { asks: 'CSZ', city: 'suburb', region: 'state', pattern: /^\d{4}$/, example: '2060' },
  AZ: { ...number(4, '1000'), asks: 'zC' },
  BA: { ...number(5, '71000'), asks: 'zC' },
  BE: number(4, '1000'),
  BG: { ...number(4, '1000'), asks: 'zC' },
  BR: { asks: 'CSZ', postcode: 'cep', region: 'state', pattern: /^\d{5}-?\d{3}$/ },
  BY: { asks: 'zCs', pattern: /^\d{6}$/, example: '220050' },
  CA: {
    ...{ asks: 'CSZ', region: 'province', example: 'H3Z 2Y7' },
    pattern: /^[ABCEGHJKLMNPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d$/,
  },
  CH: number(4, '8001'),
  CL: { asks: 'zCs', pattern: /^\d{7}$/, example: '8340457' },
  CN: { asks: 'SCZ', region: 'province', pattern: /^\d{6}$/, example: '100000' },
  CO: { asks: 'CSz', region: 'department', pattern: /^\d{6}$/, example: '111221' },
  CY: number(4, '2008'),
  CZ: { asks: 'ZC', pattern: spaced, example: '110 00' },
  DE: number(5, '10115'),
  DK: number(4, '1050'),
  DZ: { ...number(5, '16000'), asks: 'zC' },
  EE: { ...number(5, '10111'), asks: 'ZC' },
  EG: { asks: 'CSz', region: 'region', pattern: /^\d{5}$/, example: '12411' },
  ES: { ...number(5, '28013'), asks: 'ZCS', region: 'province' },
  FI: number(5, '00100'),
  FR: { asks: 'ZC', pattern: /^\d{2} ?\d{3}$/, example: '75002' },
  GB: {
    ...{ asks: 'CZ', city: 'town', example: 'EC1Y 8SY' },
    pattern: /^(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2})$/,
  },
  GE: { ...number(4, '0101'), asks: 'zC' },
  GR: { asks: 'ZC', pattern: spaced, example: '106 71' },
  HK: { asks: 'CS', city: 'district', region: 'region' },
  HR: number(5, '10000'),
  HU: number(4, '1037'),
  ID: { asks: 'CSz', region: 'province', pattern: /^\d{5}$/, example: '40115' },
  IE: {
    ...{ asks: 'Csz', city: 'town', postcode: 'eircode', region: 'county', example: 'A65 F4E2' },
    pattern: /^[\dA-Z]{3} ?[\dA-Z]{4}$/,
  },
  IL: { asks: 'Cz', pattern: /^\d{5}(?:\d{2})?$/, example: '9614303' },
  IN: { asks: 'CZS', postcode: 'pin', region: 'state', pattern: /^\d{6}$/, example: '110034' },
  IS: { asks: 'ZC', pattern: /^\d{3}$/, example: '101' },
  IT: { ...number(5, '00144'), asks: 'ZCS', region: 'province' },
  JP: { asks: 'ZSC', region: 'prefecture', pattern: /^\d{3}-?\d{4}$/, example: '154-0023' },
  KR: { asks: 'SCZ', region: 'province', pattern: /^\d{5}$/, example: '03051' },
  KZ: { asks: 'ZCs', pattern: /^\d{6}$/, example: '040900' },
  LI: { asks: 'ZC', pattern: /^94(?:8[5-9]|9[0-8])$/, example: '9496' },
  LT: number(5, '04340'),
  LU: number(4, '4750'),
  LV: { asks: 'ZC', pattern: /^LV-?\d{4}$/, example: 'LV-1073' },
  MA: { ...number(5, '53000'), asks: 'zC' },
  MC: { asks: 'Z', pattern: /^980\d{2}$/, example: '98000' },
  MD: { ...number(4, '2012'), asks: 'zC' },
  ME: { ...number(5, '81000'), asks: 'zC' },
  MK: { ...number(4, '1000'), asks: 'zC' },
  MT: { asks: 'CZ', pattern: /^[A-Z]{3} ?\d{2,4}$/, example: 'NXR 0101' },
  MX: { asks: 'ZCS', region: 'state', pattern: /^\d{5}$/, example: '02860' },
  MY: { asks: 'ZCs', region: 'state', pattern: /^\d{5}$/, example: '43000' },
  NL: { asks: 'ZC', pattern: /^[1-9]\d{3} ?[A-Z]{2}$/, example: '1234 AB' },
  NO: number(4, '0025'),
  NZ: { ...number(4, '6001'), asks: 'CZ' },
  PE: { asks: 'CzS', region: 'region', pattern: /^(?:LIMA \d{1,2}|CALLAO 0?\d|[0-2]\d{4})$/ },
  PH: { asks: 'CZs', region: 'province', pattern: /^\d{4}$/, example: '1008' },
  PL: { asks: 'ZC', pattern: /^\d{2}-?\d{3}$/, example: '00-950' },
  PT: { asks: 'ZC', pattern: /^\d{4}-?\d{3}$/, example: '2725-079' },
  RO: { asks: 'ZsC', region: 'county', pattern: /^\d{6}$/, example: '060274' },
  RS: { asks: 'zC', pattern: /^\d{5,6}$/, example: '106314' },
  RU: { asks: 'CSZ', region: 'region', pattern: /^\d{6}$/, example: '247112' },
  SA: { ...number(5, '11564'), asks: 'Cz' },
  SE: { asks: 'ZC', pattern: spaced, example: '114 55' },
  SG: { asks: 'Z', pattern: /^\d{6}$/, example: '546080' },
  SI: number(4, '4000'),
  SK: { asks: 'ZC', pattern: spaced, example: '010 01' },
  SM: { asks: 'ZC', pattern: /^4789\d$/, example: '47890' },
  TH: { asks: 'CSZ', region: 'province', pattern: /^\d{5}$/, example: '10150' },
  TN: { ...number(4, '1002'), asks: 'zC' },
  TR: { ...number(5, '01960'), asks: 'ZCS', region: 'province' },
  TW: { asks: 'ZSC', region: 'county', pattern: /^\d{3}(?:\d{2,3})?$/, example: '104' },
  UA: { asks: 'CsZ', region: 'region', pattern: /^\d{5}$/, example: '01055' },
  US: {
    ...{ asks: 'CSZ', postcode: 'zip', region: 'state', example: '95014' },
    pattern: /^\d{5}(?:-\d{4})?$/,
  },
  UZ: { asks: 'ZCs', region: 'region', pattern: /^\d{6}$/, example: '702100' },
  VN: { asks: 'CSz', region: 'province', pattern: /^\d{5,6}$/, example: '70010' },
  ZA: { ...number(4, '0083'), asks: 'CZ' },
}
