import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Ask } from './ask.ts'
import { isProblem, problem, type Problem } from './problem.ts'
import type { Handler } from './router.ts'

export type Server = { port: number; close(): Promise<void> }

/**
 * Serves on 127.0.0.1 and nowhere else. Only a loopback name or one of `hosts` is answered, so that
 * no foreign page reaches the stand-ins under a name of its own.
 */
export async function serve(options: {
  port: number
  hosts: readonly string[]
  handler: Handler
  /** How a refusal is shown to a person; tests and programs get it as JSON. */
  explain: (problem: Problem) => Response
}): Promise<Server> {
  const names = new Set(['127.0.0.1', 'localhost', '[::1]', ...options.hosts])

  const server = createServer((req, res) => {
    respond(req, res).catch(() => res.destroy())
  })

  async function respond(req: IncomingMessage, res: ServerResponse) {
    const answer = await answerTo(req, res)
    if (answer === 'hang-up') {
      res.destroy()
      return
    }
    res.writeHead(answer.status, [...answer.headers].flat())
    if (!answer.body || req.method === 'HEAD') {
      res.end()
      return
    }
    await pipeline(Readable.from(answer.body), res)
  }

  async function answerTo(req: IncomingMessage, res: ServerResponse) {
    try {
      const ask = askFrom(req, res)
      refuseStrangers(ask, names)
      return await options.handler(ask)
    } catch (error) {
      if (isProblem(error)) {
        const isPerson = req.headers.accept?.includes('text/html') ?? false
        if (isPerson) return options.explain(error)
        return Response.json({ error: error.message }, { status: error.status })
      }
      const { message } = error as Error
      console.error(JSON.stringify({ level: 50, msg: 'the sandbox failed', err: message }))
      return Response.json({ error: 'The sandbox itself failed.' }, { status: 500 })
    }
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, '127.0.0.1', resolve)
  })

  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function askFrom(req: IncomingMessage, res: ServerResponse): Ask {
  const target = req.url ?? '/'
  const url = URL.parse(target, `http://${req.headers.host ?? 'nowhere.invalid'}`)
  if (!url) throw problem(400, 'The address cannot be read.')

  const gone = new AbortController()
  res.on('close', () => gone.abort())
  const method = req.method ?? 'GET'
  return { method, url, target, headers: req.headers, params: {}, body: req, gone: gone.signal }
}

function refuseStrangers(ask: Ask, names: ReadonlySet<string>) {
  if (!names.has(ask.url.hostname)) {
    throw problem(421, 'The sandbox answers on this machine only.')
  }
  const { origin } = ask.headers
  if (origin !== undefined && !names.has(URL.parse(origin)?.hostname ?? '')) {
    throw problem(403, 'Another site may not use the sandbox.')
  }
}
