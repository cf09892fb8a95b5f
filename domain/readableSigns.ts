/** Crockford's base 32: no I, L, O or U, so that a word of it can be read aloud and typed from paper. */
export const readableAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** `count` signs of five bits each, one from each random-looking byte. Throws when there are too few. */
export function readableSigns(bytes: Uint8Array, count: number): string {
  if (bytes.length < count) throw new RangeError(`${count} signs need ${count} bytes.`)
  return Array.from(bytes.subarray(0, count), (byte) => readableAlphabet[byte % 32]).join('')
}
