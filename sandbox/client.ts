import type { Handles } from './handles.ts'

type Remote<Handle> = {
  [Verb in keyof Handle]: Handle[Verb] extends (...wish: infer Wish) => infer Result
    ? (...wish: Wish) => Promise<Awaited<Result>>
    : never
}

/** The sandbox of another process: the handles of `startSandbox`, each call a promise. */
export type SandboxClient = { [Service in keyof Handles]: Remote<Handles[Service]> }

/** Reads and steers the sandbox at `url` (its own origin, or the school's). */
export function sandboxAt(url: string): SandboxClient {
  const service = <Name extends keyof Handles>(name: Name) =>
    new Proxy({} as SandboxClient[Name], {
      get: (_, verb) => (wish?: unknown) =>
        call(`${url}/sandbox/api/${name}/${String(verb)}`, wish),
    })

  return {
    mail: service('mail'),
    telegram: service('telegram'),
    stripe: service('stripe'),
    s3: service('s3'),
  }
}

async function call(address: string, wish: unknown = {}): Promise<unknown> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(address).origin },
    body: JSON.stringify(wish),
  })
  const answer = (await response.json()) as { error?: string } | null
  if (!response.ok) throw new Error(answer?.error ?? `The sandbox answered ${response.status}.`)
  return answer
}
