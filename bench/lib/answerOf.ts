import { request } from 'node:http'
import { buffer } from 'node:stream/consumers'

export type PageAnswer = { headers: Record<string, string>; body: Buffer }

/** What a client that takes brotli is sent, byte for byte. Throws when it is not a 200. */
export function answerOf(url: string): Promise<PageAnswer> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers: { 'accept-encoding': 'br' } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} said ${response.statusCode}.`))
      const headers = response.headers as Record<string, string>
      buffer(response).then((body) => resolve({ headers, body }), reject)
    })
    asked.on('error', reject)
    asked.end()
  })
}
