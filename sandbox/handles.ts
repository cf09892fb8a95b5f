import { readText } from './http/ask.ts'
import { problem } from './http/problem.ts'
import { route, type Route } from './http/router.ts'
import type { Sandbox } from './start.ts'

/** The handles a test holds, by the name of their stand-in. */
export type Handles = Pick<Sandbox, 'mail' | 'telegram' | 'stripe' | 's3'>

type Verb = (wish: unknown) => unknown

/**
 * The same handles over HTTP, for tests against another process:
 * `GET /sandbox/api/mail` is `mail.all()`, and `POST /sandbox/api/mail/refuse` with a JSON body is
 * `mail.refuse(body)`. Only what the handle's type names can be called.
 */
export function handleRoutes(handles: Handles): Route[] {
  const verbOf = (service = '', name = ''): Verb => {
    const verbs = Object.entries(handles).find(([each]) => each === service)?.[1] ?? {}
    const found = Object.entries(verbs).find(([each]) => each === name)?.[1]
    if (!found) throw problem(404, `The sandbox has no ${service}.${name}.`)
    return found as Verb
  }

  return [
    route('GET /sandbox/api/:service', async ({ params }) =>
      Response.json(await verbOf(params.service, 'all')({})),
    ),
    route('POST /sandbox/api/:service/:verb', async (ask) => {
      const body = await readText(ask)
      const result = await verbOf(ask.params.service, ask.params.verb)(JSON.parse(body || '{}'))
      return Response.json(result ?? null)
    }),
  ]
}
