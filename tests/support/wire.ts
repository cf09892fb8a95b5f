import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { afterEach } from 'vitest'

/** An answer as it came over the wire. */
export type WireAnswer = { status: number; headers: Record<string, string>; body: Buffer }

export type Wire = {
  socket: Socket
  send(bytes: string | Buffer): void
  /** The next whole answer. Throws when the connection ends before it. */
  answer(ask?: { hasNoBody?: boolean }): Promise<WireAnswer>
  /** When the other side has ended the connection. */
  ended: Promise<void>
}

const open = new Set<Socket>()
afterEach(() => {
  for (const socket of open) socket.destroy()
  open.clear()
})

/** A connection on which a test says exactly what it wants, and reads answer by answer what comes. */
export async function openWire(port: number): Promise<Wire> {
  const socket = connect(port, '127.0.0.1')
  open.add(socket)
  let heard = Buffer.alloc(0)
  let isOver = false
  let wake = () => {}
  const ended = Promise.withResolvers<void>()
  const over = () => {
    isOver = true
    ended.resolve()
    wake()
  }
  socket.on('data', (bytes) => {
    heard = Buffer.concat([heard, bytes])
    wake()
  })
  socket.on('error', over).on('close', over)
  await new Promise<void>((resolve) => socket.once('connect', resolve))

  const until = async <T>(find: () => T | undefined): Promise<T> => {
    for (;;) {
      const found = find()
      if (found !== undefined) return found
      if (isOver) throw new Error('The connection has ended before its answer.')
      await new Promise<void>((resolve) => (wake = resolve))
    }
  }
  const take = (length: number) => {
    const bytes = heard.subarray(0, length)
    heard = heard.subarray(length)
    return bytes
  }

  return {
    socket,
    ended: ended.promise,
    send: (bytes) => void socket.write(bytes),
    answer: async ({ hasNoBody = false } = {}) => {
      const headBytes = await until(() => {
        const end = heard.indexOf('\r\n\r\n')
        return end === -1 ? undefined : end + 4
      })
      const [statusLine = '', ...lines] = take(headBytes).toString('latin1').trimEnd().split('\r\n')
      const headers = Object.fromEntries(
        lines.map((line) => {
          const colon = line.indexOf(':')
          return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
        }),
      )
      const status = Number(statusLine.split(' ')[1])
      const length = hasNoBody || status === 304 ? 0 : Number(headers['content-length'])
      const body = await until(() => (heard.length >= length ? take(length) : undefined))
      return { status, headers, body }
    },
  }
}
