import { formatAddress } from 'localized-address-format'
import type { Address } from './address.ts'

/**
 * An address as it is written in its country, line by line, with `countryName` in capitals below: what the post of the
 * sender reads. Nothing that was given is left out, also where the form of a country has no place for it.
 */
export function addressLines(address: Address, countryName: string): string[] {
  const { country, name, street, extra, postcode, city, region } = address
  const script = isLatin([name, street, city].join(' ')) ? 'latin' : 'local'
  const placed = placesIn(country, script)
  const lines = formatAddress(
    {
      ...{ postalCountry: country, name, postalCode: postcode },
      ...{ locality: city, administrativeArea: region },
      addressLines: [street, extra, ...(placed.city ? [] : [city])].filter((line) => line !== ''),
    },
    script,
  )
  return [
    ...lines.map((line) => line.replace(/^[\s,]+|[\s,]+$/g, '')),
    ...(placed.postcode ? [] : [postcode]),
    ...(placed.region ? [] : [region]),
    countryName.toUpperCase(),
  ].filter((line) => line !== '')
}

type Script = 'local' | 'latin'

/** Which parts the form of a country has a place for. */
function placesIn(country: string, script: Script) {
  const parts = { postalCode: '①', locality: '②', administrativeArea: '③' }
  const written = formatAddress({ postalCountry: country, ...parts }, script).join()
  return {
    postcode: written.includes(parts.postalCode),
    city: written.includes(parts.locality),
    region: written.includes(parts.administrativeArea),
  }
}

/** Whether it is written in Latin letters; then also countries of other scripts write from the small to the large. */
const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{Script=Common}]*$/u.test(text)
