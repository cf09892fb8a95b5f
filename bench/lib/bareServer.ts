import { fork } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serveOnItsCore } from './cores.ts'

/** What the server answers to everything, as it travels between processes. */
type Answer = { headers: Record<string, string>; base64: string }

/**
 * Node's own server that answers every request with the same bytes and headers, and does nothing else; in a process of
 * its own, as a site has one.
 */
export async function startBareServer(answer: {
  headers: Record<string, string>
  body: Buffer
}): Promise<{ url: string; close: () => void }> {
  const child = fork(import.meta.filename, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const { headers, body } = answer
  child.send({ headers, base64: body.toString('base64') } satisfies Answer)
  const port = await new Promise<number>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The bare server ended with ${code}.`)))
    child.once('message', (message) => resolve(message as number))
  })
  serveOnItsCore(child.pid)
  return { url: `http://127.0.0.1:${port}/`, close: () => child.kill() }
}

function serve({ headers, base64 }: Answer): void {
  const body = Buffer.from(base64, 'base64')
  const head = Object.entries(headers).flat()
  const server = createServer((_request, response) => {
    response.writeHead(200, head)
    response.end(body)
  })
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
}

if (process.argv[1] === import.meta.filename) {
  process.once('message', (answer) => serve(answer as Answer))
}
