/** The answer of a page that is a file. */
export const fileAnswer = (body: string | Uint8Array<ArrayBuffer>, contentType: string): Response =>
  new Response(body, { headers: { 'content-type': contentType } })

/** The same, for what has a new name with every new content. */
export const fileForEver = (body: Uint8Array<ArrayBuffer>, contentType: string): Response =>
  new Response(body, {
    headers: {
      'content-type': contentType,
      'cache-control': 'public, max-age=31536000, immutable',
    },
  })

/** The bytes of a buffer, as an answer takes them. */
export const bytesOf = (buffer: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(buffer)
