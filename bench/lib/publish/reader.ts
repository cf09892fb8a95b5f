import { Agent, get } from 'node:http'
import { buffer } from 'node:stream/consumers'

export type Reader = { read(url: string): Promise<string>; close(): void }

/** Reads pages as visitors do, over connections that stay open. Throws for whatever is no 200. */
export function openReader(): Reader {
  const agent = new Agent({ keepAlive: true, maxSockets: 200 })
  return {
    read: (url) =>
      new Promise((resolve, reject) => {
        const asked = get(url, { agent }, (answer) => {
          buffer(answer).then((bytes) => {
            if (answer.statusCode === 200) resolve(bytes.toString())
            else reject(new Error(`${url} said ${answer.statusCode}.`))
          }, reject)
        })
        asked.on('error', reject)
      }),
    close: () => agent.destroy(),
  }
}
