import { request as ask } from 'node:http'
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { gunzipSync, brotliDecompressSync } from 'node:zlib'
import { pino } from 'pino'
import { afterAll } from 'vitest'
import type { Env } from '../../env.ts'
import { env } from '../../env.ts'
import { fileStorage } from '../../providers/fileStorage.ts'
import { assembleSite } from '../../server/assembleSite.ts'
import type { Site } from '../../server/front/renderPage.ts'
import type { Locals } from '../../server/locals.ts'
import { theSchool } from './people.ts'

export type Answer = {
  status: number
  headers: IncomingHttpHeaders
  /** Decoded, whatever the encoding. */
  text: string
  bytes: Buffer
}

export type Ask = {
  method?: string
  headers?: OutgoingHttpHeaders
  body?: string | Buffer
}

export type Front = {
  ask(path: string, ask?: Ask): Promise<Answer>
  port: number
  close(): Promise<void>
}

type Page = (locals: Locals, request: Request) => Response | Promise<Response>

/** A site of these pages and no other. */
export const aSite = (pages: Record<string, Page>): Site => ({
  render: async (request, { locals }) => {
    const page = pages[new URL(request.url).pathname]
    return page ? page(locals, request) : null
  },
})

export const html = (text: string, init: ResponseInit = {}): Response =>
  new Response(text, { ...init, headers: { 'content-type': 'text/html', ...init.headers } })

type FrontAsk = {
  site?: Site
  settings?: Partial<Env>
  requestsPerMinute?: number
  astroDevUrl?: string
}

/** The whole front on a port of its own until the test file ends; it answers as localhost:3000. */
export async function aFront({
  site = aSite({}),
  settings = {},
  ...more
}: FrontAsk = {}): Promise<Front> {
  const payload = await theSchool()
  const school = assembleSite({
    settings: { ...env, ...settings },
    log: pino({ level: 'silent' }),
    ...more,
  })
  const { server } = school.gate
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const client = path.join(env.DATA_DIR, 'client')
  await school.open({ payload, storage: fileStorage(env), site, client })

  const { port } = server.address() as AddressInfo
  const front = {
    port,
    ask: (at: string, more?: Ask) => askAt(port, at, more),
    close: () => school.drain(1_000),
  }
  afterAll(front.close)
  return front
}

/** Asks exactly this, odd paths and headers included. */
export async function askAt(
  port: number,
  at: string,
  { method = 'GET', headers = {}, body }: Ask = {},
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const sent = ask(
    {
      host: '127.0.0.1',
      port,
      path: at,
      method,
      agent: false,
      headers: { host: 'localhost:3000', ...headers },
    },
    (response) => {
      buffer(response).then((bytes) => {
        const { statusCode: status = 0, headers: got } = response
        resolve({ status, headers: got, bytes, text: decoded(bytes, got['content-encoding']) })
      }, reject)
    },
  )
  sent.on('error', reject)
  sent.end(body)
  return promise
}

function decoded(bytes: Buffer, encoding: string | undefined): string {
  if (bytes.length === 0) return ''
  if (encoding === 'br') return brotliDecompressSync(bytes).toString()
  return encoding === 'gzip' ? gunzipSync(bytes).toString() : bytes.toString()
}
