import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Node's own server that answers every request with the same bytes and headers, and does nothing else. */
export async function startBareServer(answer: {
  headers: Record<string, string>
  body: Buffer
}): Promise<{ url: string; close: () => void }> {
  const head = Object.entries(answer.headers).flat()
  const server = createServer((_request, response) => {
    response.writeHead(200, head)
    response.end(answer.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() }
}
