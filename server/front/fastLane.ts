import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { readPlainRequest } from './plainRequest.ts'
import type { PlainRequest } from './plainRequest.ts'

/** Writes the whole answer to the socket and says so, or does nothing when Node's own server has to see the request. */
export type AnswerAtOnce = (request: PlainRequest, socket: Socket) => boolean

export type FastLane = {
  /** Ends connections of the lane on which nothing is under way. */
  closeIdle(): void
  closeAll(): void
}

/** Someone on a connection, and for how many sweeps they have asked for nothing. */
type Visitor = { socket: Socket; quietFor: number }

/** So many sweeps somebody may take to read what they have asked for. */
const PATIENCE = 10

/**
 * Stands between the connections of `server` and its parser. What `answer` knows is answered from the socket itself, at
 * about the price of the system's own write; Node's server costs that once more before it calls anybody. At the
 * first request that is not plain, or that nobody knows an answer to, the connection goes to Node for good, with every
 * byte that was not answered. A connection on which nothing is asked is ended after `idleMs`, or after twice that at the latest: one
 * sweep over all of them is cheaper than a timer for each.
 */
export function openFastLane(
  server: Server,
  { answer, idleMs }: { answer: AnswerAtOnce; idleMs: number },
): FastLane {
  const toNode = server.listeners('connection') as ((socket: Socket) => void)[]
  const visitors = new Set<Visitor>()

  const enter = (socket: Socket) => {
    const visitor = { socket, quietFor: 0 }
    const onData = (bytes: Buffer) => {
      visitor.quietFor = 0
      const request = readPlainRequest(bytes)
      if (!request || !answer(request, socket)) return leave(bytes)
      if (socket.writableNeedDrain) waitUntilRead(socket)
    }
    const onEnd = () => socket.end()
    const onError = () => undefined // the socket closes itself, and there is nobody to tell
    const onClose = () => visitors.delete(visitor)
    const leave = (bytes: Buffer) => {
      visitors.delete(visitor)
      socket.off('data', onData).off('end', onEnd).off('close', onClose)
      socket.pause()
      socket.unshift(bytes)
      // Not before this read is over: what a stream does at its end would read on for a parser that has just been paused.
      setImmediate(() => {
        socket.off('error', onError)
        if (socket.destroyed) return
        for (const listener of toNode) listener.call(server, socket)
        socket.resume()
      })
    }

    visitors.add(visitor)
    socket.on('data', onData).on('end', onEnd).on('error', onError).on('close', onClose)
  }
  const sweep = () => {
    for (const visitor of visitors) {
      const isReading = visitor.socket.writableLength > 0
      if (++visitor.quietFor > (isReading ? PATIENCE : 1)) visitor.socket.destroy()
    }
  }

  const sweeping = setInterval(sweep, idleMs).unref()
  server.removeAllListeners('connection').on('connection', enter)
  server.on('close', () => clearInterval(sweeping))
  return {
    closeIdle() {
      for (const { socket } of visitors) if (socket.writableLength === 0) socket.destroy()
    },
    closeAll() {
      for (const { socket } of visitors) socket.destroy()
    },
  }
}

/** Nothing more is read from somebody who does not take what they have asked for. */
function waitUntilRead(socket: Socket): void {
  socket.pause()
  socket.once('drain', () => socket.resume())
}
