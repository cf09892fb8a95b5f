import { createServer } from 'node:http'
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { handleEndpoints } from 'payload'
import { afterAll } from 'vitest'
import config from '../../payload.config.ts'
import type { User } from '../../payload-types.ts'
import { password, theSchool } from './people.ts'

export type Answer = { status: number; body: unknown; text: string; cookies: string[] }

/** Someone at the other end of the line. */
export type Caller = {
  ask(method: string, path: string, body?: unknown): Promise<Answer>
}

/** The school's API on a port of its own until the test file ends: its address. */
export async function anApi(): Promise<string> {
  await theSchool()
  const server = createServer((req, res) => {
    void answer(req).then(async (response) => {
      res.statusCode = response.status
      for (const [name, value] of response.headers) {
        if (name !== 'set-cookie') res.setHeader(name, value)
      }
      res.setHeader('set-cookie', response.headers.getSetCookie())
      res.end(Buffer.from(await response.arrayBuffer()))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function answer(req: IncomingMessage): Promise<Response> {
  const body = await buffer(req)
  const request = new Request(`http://localhost:3000${req.url}`, {
    method: req.method ?? 'GET',
    headers: Object.entries(req.headers).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]),
    ...(body.length > 0 && { body: new Uint8Array(body) }),
  })
  return handleEndpoints({ config, request })
}

/** Someone who asks with these headers. */
export const caller = (api: string, headers: Record<string, string> = {}): Caller => ({
  async ask(method, path, body) {
    const response = await fetch(api + path, {
      method,
      headers: { ...contentOf(body), ...headers },
      ...(body !== undefined && { body: body instanceof FormData ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    return {
      status: response.status,
      text,
      body: text.startsWith('{') ? (JSON.parse(text) as unknown) : text,
      cookies: response.headers.getSetCookie(),
    }
  },
})

const contentOf = (body: unknown): Record<string, string> =>
  body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }

/** A person who has signed in by the API, as a browser does. Throws when they were not let in. */
export async function signedIn(
  api: string,
  person: Pick<User, 'email'>,
  { ip = '127.0.0.1' } = {},
): Promise<Caller> {
  const { status, cookies } = await caller(api, { 'x-atelier-ip': ip }).ask(
    'POST',
    '/api/users/login',
    { email: person.email, password },
  )
  if (status !== 200) throw new Error(`The sign-in was answered with ${status}.`)
  return caller(api, { cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') })
}
