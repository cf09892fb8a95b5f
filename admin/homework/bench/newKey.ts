/** A random UUID, also where a page came without TLS and `crypto.randomUUID` is missing. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  // Of version 4, and of the variant that RFC 9562 describes.
  return digits.replace(
    /^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/,
    (_, time: string, mid: string, low: string, clock: string, node: string) =>
      `${time}-${mid}-4${low}-a${clock}-${node}`,
  )
}
