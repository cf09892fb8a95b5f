import { demoAccounts } from '../../../scripts/demoAccounts.ts'

type Row = Record<string, unknown> & { id: string }

/** The panel's own way in: the API, as the demo's admin. Any process of the school takes a change. */
export type Panel = {
  find(collection: string, query: string): Promise<Row | undefined>
  create(collection: string, data: object): Promise<Row>
  /** Resolves when the answer is there. */
  save(path: string, data: object, process: number): Promise<void>
  read(path: string): Promise<Record<string, unknown>>
}

/** Signs the admin in at the school these processes are of. */
export async function openPanel(urls: readonly string[]): Promise<Panel> {
  const [first = ''] = urls
  const admin = demoAccounts.find(({ role }) => role === 'admin')
  const signedIn = await fetch(`${first}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: first },
    body: JSON.stringify({ email: admin?.email, password: admin?.password }),
  })
  const cookie = signedIn.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')

  const send = async (url: string, method: string, data?: object) => {
    const answer = await fetch(url, {
      method,
      headers: { cookie, 'content-type': 'application/json', origin: new URL(url).origin },
      ...(data ? { body: JSON.stringify(data) } : {}),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${url} said ${answer.status}: ${text.slice(0, 500)}`)
    return JSON.parse(text) as Record<string, unknown>
  }
  return {
    find: async (collection, query) => {
      const { docs } = await send(`${first}/api/${collection}?limit=1&${query}`, 'GET')
      return (docs as Row[])[0]
    },
    create: async (collection, data) =>
      (await send(`${first}/api/${collection}`, 'POST', data)).doc as Row,
    save: async (path, data, process) => {
      const url = urls[process % urls.length] ?? first
      await send(`${url}/api/${path}`, path.startsWith('globals/') ? 'POST' : 'PATCH', data)
    },
    read: (path) => send(`${first}/api/${path}`, 'GET'),
  }
}
