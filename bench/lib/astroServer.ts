import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { createLocalReq, getPayload } from 'payload'
import { env } from '../../env.ts'
import config from '../../payload.config.ts'
import { loadSite } from '../../server/loadSite.ts'
import { makeLocals } from '../../server/locals.ts'
import { schoolSettings } from '../../server/schoolSettings.ts'

/**
 * A process that renders the first page with Astro for every request, and nothing else: no page cache, and no
 * statement, for what the school says of itself is asked once and remembered.
 */
const payload = await getPayload({ config })
const site = await loadSite(
  process.env.SITE_DIST ?? path.resolve(import.meta.dirname, '../../site/dist'),
)
const { locals } = await makeLocals({
  req: await createLocalReq({}, payload),
  ...{ settings: schoolSettings(env), user: null, asked: null, hint: 'visitor' },
  ...{ ip: '127.0.0.1', requestId: 'bench' },
})
locals.page.cache()
const known = new Map<string, unknown>()
const remembered = new Proxy(locals.school, {
  get: (school, name) => {
    const method: unknown = Reflect.get(school, name)
    if (typeof method !== 'function') return method
    return (...given: unknown[]) => {
      const key = `${String(name)} ${JSON.stringify(given)}`
      if (!known.has(key)) known.set(key, Reflect.apply(method, school, given))
      return known.get(key)
    }
  },
})
const shown = Object.create(locals, { school: { value: remembered } }) as typeof locals

const server = createServer((_request, response) => {
  const request = new Request(new URL('/', env.SITE_URL))
  void site
    .render(request, { locals: shown, clientAddress: '127.0.0.1' })
    .then(async (answer) => {
      const body = Buffer.from((await answer?.arrayBuffer()) ?? new ArrayBuffer())
      response.writeHead(answer?.status ?? 404, { 'content-type': 'text/html' })
      response.end(body)
    })
    .catch((error: unknown) => response.writeHead(500).end(String(error)))
})
server.listen(0, '127.0.0.1', () => {
  process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` })
})
