/** Crockford's base 32: no I, L, O or U, so that a code can be read aloud and typed from paper. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const LENGTH = 12

/** Twelve signs of five bits, in three groups, from at least twelve random-looking bytes. */
export function accessCodeOf(bytes: Uint8Array): string {
  if (bytes.length < LENGTH) throw new RangeError('A code needs twelve bytes.')
  const signs = Array.from(bytes.subarray(0, LENGTH), (byte) => alphabet[byte % 32])
  return [0, 4, 8].map((start) => signs.slice(start, start + 4).join('')).join('-')
}

/** The code as we would have written it, however it was typed; null when it cannot be one. */
export function readAccessCode(typed: string): string | null {
  const signs = typed
    .toUpperCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  if (signs.length !== LENGTH || [...signs].some((sign) => !alphabet.includes(sign))) return null
  return [0, 4, 8].map((start) => signs.slice(start, start + 4)).join('-')
}
