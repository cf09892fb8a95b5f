import type { Ask } from './ask.ts'
import { problem } from './problem.ts'

/** What a stand-in answers. `hang-up` breaks the connection, as if the answer were lost. */
export type Answer = Response | 'hang-up'

export type Handler = (ask: Ask) => Answer | Promise<Answer>

export type Route = { method: string; pattern: URLPattern; handler: Handler }

/** A route as it is said: `route('GET /sandbox/mail/:id', showMail)`. `ANY` takes every method. */
export function route(line: string, handler: Handler): Route {
  const [method = '', pathname = ''] = line.split(' ')
  return { method, pattern: new URLPattern({ pathname }), handler }
}

/** Answers by the first route that fits; a GET route answers HEAD as well. */
export function router(routes: readonly Route[]): Handler {
  return (ask) => {
    const method = ask.method === 'HEAD' ? 'GET' : ask.method
    const fits = routes.filter((each) => each.pattern.test({ pathname: ask.url.pathname }))
    const found = fits.find((each) => each.method === method || each.method === 'ANY')
    if (!found) {
      const known = fits.length > 0
      throw problem(known ? 405 : 404, known ? 'Not with this method.' : 'There is nothing here.')
    }

    const match = found.pattern.exec({ pathname: ask.url.pathname })
    const groups = Object.entries(match?.pathname.groups ?? {})
    const params = Object.fromEntries(groups.map(([name, value]) => [name, decoded(value ?? '')]))
    return found.handler({ ...ask, params })
  }
}

/** After a form: look at the page again. */
export function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location } })
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw problem(400, 'The address cannot be read.')
  }
}
