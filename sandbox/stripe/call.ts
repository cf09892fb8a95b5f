import { createHash } from 'node:crypto'
import { readText, type Ask } from '../http/ask.ts'
import type { Answer } from '../http/router.ts'
import type { Account } from './account.ts'
import { newId } from './ids.ts'
import { readParams, type Params } from './params.ts'
import { invalid, isStripeProblem, stripeProblem, type StripeProblem } from './problems.ts'

/** One call of the API: parameters in, an object out, or a StripeProblem thrown. */
export type Call = (account: Account, params: Params, id: string) => object

/**
 * Runs a call the way Stripe does: the key first, then the idempotency key, then the parameters;
 * the first answer to an idempotency key is the answer to all later requests with it.
 */
export async function answerCall(account: Account, ask: Ask, call: Call): Promise<Answer> {
  const request = newId('req')
  const key = headerOf(ask, 'idempotency-key')
  try {
    checkKey(account, headerOf(ask, 'authorization'))
    const encoded = ask.method === 'GET' ? ask.url.search.slice(1) : await readText(ask)
    const again = key === '' ? null : replayed(account, ask, { key, encoded })
    const answer = again ?? run(account, ask, { call, encoded })
    if (!again && key !== '') remember(account, ask, { key, encoded, answer })

    if (ask.method !== 'GET' && account.losing.answers > 0) {
      account.losing.answers -= 1
      return 'hang-up'
    }
    return reply(ask, request, { ...answer, isReplayed: again !== null })
  } catch (error) {
    return reply(ask, request, failed(error))
  }
}

type Outcome = { status: number; body: unknown; problem: StripeProblem | null }

function run(
  account: Account,
  ask: Ask,
  { call, encoded }: { call: Call; encoded: string },
): Outcome {
  try {
    const body = call(account, readParams(encoded), ask.params.id ?? '')
    return { status: 200, body, problem: null }
  } catch (error) {
    return failed(error)
  }
}

function failed(error: unknown): Outcome {
  if (!isStripeProblem(error)) throw error
  return { status: error.status, body: { error: error.body }, problem: error }
}

/** Parameters that do not fit are no attempt: the key may be used again, put right. */
function neverBegan({ status, body }: StripeProblem): boolean {
  return status === 400 && (body.code?.startsWith('parameter_') ?? false)
}

function remember(
  account: Account,
  ask: Ask,
  { key, encoded, answer }: { key: string; encoded: string; answer: Outcome },
) {
  if (answer.problem && neverBegan(answer.problem)) return
  account.answers.put(key, {
    request: fingerprint(ask, encoded),
    path: ask.url.pathname,
    status: answer.status,
    body: answer.body,
  })
}

/** What was answered to this key before; null when it is new. */
function replayed(
  account: Account,
  ask: Ask,
  { key, encoded }: { key: string; encoded: string },
): Outcome | null {
  if (ask.method === 'GET') return null
  if (key.length > 255) throw invalid('The idempotency key must be at most 255 characters long.')
  const kept = account.answers.get(key)
  if (!kept) return null

  const otherUse = (what: string) =>
    stripeProblem(400, {
      type: 'idempotency_error',
      message: `Keys for idempotent requests can only be used ${what}. Try using a key other than '${key}' if you meant to execute a different request.`,
    })
  if (kept.path !== ask.url.pathname) {
    throw otherUse(`for the same endpoint they were first used for ('${kept.path}')`)
  }
  if (kept.request !== fingerprint(ask, encoded)) {
    throw otherUse('with the same parameters they were first used with')
  }
  return { status: kept.status, body: kept.body, problem: null }
}

function fingerprint(ask: Ask, encoded: string): string {
  const params = new URLSearchParams(encoded)
  params.sort()
  return createHash('sha256').update(`${ask.method} ${ask.url.pathname}?${params}`).digest('hex')
}

function checkKey(account: Account, authorization: string) {
  const refused = (status: number, message: string) =>
    stripeProblem(status, { type: 'invalid_request_error', message })
  const key = keyIn(authorization)
  if (key === '') {
    throw refused(
      401,
      "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').",
    )
  }
  if (key.startsWith('pk_')) {
    throw refused(
      403,
      'This API call cannot be made with a publishable API key. Please use a secret API key.',
    )
  }
  const { secret } = account.keys
  const isRight = secret === undefined ? /^(sk|rk)_test_\w+$/.test(key) : key === secret
  if (!isRight) {
    throw refused(401, `Invalid API Key provided: ${key.slice(0, 8)}****${key.slice(-4)}`)
  }
}

function keyIn(authorization: string): string {
  const [scheme = '', value = ''] = authorization.split(' ')
  if (scheme.toLowerCase() === 'bearer') return value
  if (scheme.toLowerCase() !== 'basic') return ''
  return Buffer.from(value, 'base64').toString().split(':')[0] ?? ''
}

function headerOf(ask: Ask, name: string): string {
  return String(ask.headers[name] ?? '')
}

function reply(
  ask: Ask,
  request: string,
  { status, body, isReplayed = false }: { status: number; body: unknown; isReplayed?: boolean },
): Response {
  const headers = new Headers({ 'request-id': request, 'cache-control': 'no-cache, no-store' })
  const key = headerOf(ask, 'idempotency-key')
  if (key !== '') headers.set('idempotency-key', key)
  if (isReplayed) headers.set('idempotent-replayed', 'true')
  const version = headerOf(ask, 'stripe-version')
  if (version !== '') headers.set('stripe-version', version)
  return Response.json(body, { status, headers })
}
