import { request as ask } from 'node:http'
import type { Answer, Front } from './front.ts'
import { password } from './people.ts'

export const here = 'http://localhost:3000'

/** Somebody in a browser of their own. */
export type Browser = {
  ask: (
    method: string,
    path: string,
    more?: { headers?: Record<string, string>; body?: string | Buffer },
  ) => Promise<Answer>
  cookie: string
}

/** Signs somebody in at this front; null is a visitor. */
export async function aBrowser(front: Front, user: { email: string } | null): Promise<Browser> {
  const cookie = user ? await cookieOf(front, user.email) : ''
  return {
    cookie,
    ask: (method, path, { headers = {}, body } = {}) =>
      front.ask(path, {
        method,
        headers: { origin: here, ...(cookie && { cookie }), ...headers },
        ...(body !== undefined && { body }),
      }),
  }
}

async function cookieOf(front: Front, email: string): Promise<string> {
  const { headers } = await front.ask('/api/users/login', {
    method: 'POST',
    headers: { origin: here, 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  return (headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]).join('; ')
}

const tus = { 'tus-resumable': '1.0.0' }

/** What an upload is for. */
export type Aim = { name?: string } & ({ lecture: string } | { course: string })

export type Announced = Aim & { size: number }

/** Begins an upload as tus-js-client does. */
export function begins({ ask }: Browser, { size, name = 'photo.jpg', ...aim }: Announced) {
  const said = { for: 'lecture' in aim ? 'homework' : 'course', name, ...aim }
  const metadata = Object.entries(said)
    .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
    .join(',')
  return ask('POST', '/api/uploads', {
    headers: { ...tus, 'upload-length': String(size), 'upload-metadata': metadata },
  })
}

/** Sends bytes of an upload from this place on. */
export const sends = ({ ask }: Browser, at: string, bytes: Buffer, offset = 0) =>
  ask('PATCH', at, {
    headers: {
      ...{ ...tus, 'upload-offset': String(offset) },
      'content-type': 'application/offset+octet-stream',
    },
    body: bytes,
  })

/** How much of an upload has come, as the server knows it. */
export const looksAt = ({ ask }: Browser, at: string) => ask('HEAD', at, { headers: tus })

/** A whole upload: its last answer, and the id of the file it has become. */
export async function uploads(browser: Browser, bytes: Buffer, aim: Aim) {
  const begun = await begins(browser, { ...aim, size: bytes.length })
  const at = begun.headers.location ?? ''
  if (begun.status !== 201) return { answer: begun, at, file: '' }
  const answer = await sends(browser, at, bytes)
  return { answer, at, file: at.slice(at.lastIndexOf('/') + 1) }
}

/**
 * Sends the first of the bytes it has promised, and is cut off when they have left this machine: of more than a few
 * megabytes, which its buffers hold, some have arrived by then. Resolves when the line is dead.
 */
export async function isCutOff(
  front: Front,
  { cookie }: Browser,
  { at, bytes, after, offset = 0 }: { at: string; bytes: Buffer; after: number; offset?: number },
): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const sent = ask({
    ...{ host: '127.0.0.1', port: front.port, path: at, method: 'PATCH', agent: false },
    headers: {
      ...{ host: 'localhost:3000', origin: here, cookie, ...tus },
      ...{ 'upload-offset': String(offset), 'content-length': String(bytes.length) },
      'content-type': 'application/offset+octet-stream',
    },
  })
  sent.on('error', () => undefined)
  sent.on('close', resolve)
  sent.write(bytes.subarray(0, after), () => sent.destroy())
  return promise
}

/** The name of a refusal. */
export const reasonIn = ({ text }: Answer): string | undefined =>
  text.startsWith('{')
    ? (JSON.parse(text) as { errors?: { name: string }[] }).errors?.[0]?.name
    : undefined
