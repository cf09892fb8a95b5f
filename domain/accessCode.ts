import { readableAlphabet, readableSigns } from './readableSigns.ts'

const LENGTH = 12

/** Twelve signs of five bits, in three groups, from at least twelve random-looking bytes. */
export const accessCodeOf = (bytes: Uint8Array): string => inGroups(readableSigns(bytes, LENGTH))

/** The code as we would have written it, however it was typed; null when it cannot be one. */
export function readAccessCode(typed: string): string | null {
  const signs = typed
    .toUpperCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  if (signs.length !== LENGTH || [...signs].some((sign) => !readableAlphabet.includes(sign))) {
    return null
  }
  return inGroups(signs)
}

const inGroups = (signs: string): string =>
  [0, 4, 8].map((start) => signs.slice(start, start + 4)).join('-')
