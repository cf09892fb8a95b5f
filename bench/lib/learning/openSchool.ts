import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { root } from '../../../scripts/lib/builds.ts'
import type { Visit } from './visits.ts'

/** What is asked of a school's process. */
export type Asked =
  | { kind: 'visits' }
  | { kind: 'time' | 'count'; view: string; visit: Visit }
  | { kind: 'decide'; visit: Visit }

/** Statements. `around` is null where the page around a query belongs to the panel. */
export type Counted = { ours: number; around: number | null }

export type OpenSchool = {
  url: string
  visits: readonly Visit[]
  /** Milliseconds that a view's query takes. */
  time: (view: string, visit: Visit) => Promise<number>
  count: (view: string, visit: Visit) => Promise<Counted>
  /** Milliseconds until a verdict is given and applied. */
  decide: (visit: Visit) => Promise<number>
  close: () => Promise<void>
}

type Said = { value?: unknown; error?: string }

/** Opens a site process on the database of these settings. It is asked one thing at a time. */
export async function openSchool(env: NodeJS.ProcessEnv): Promise<OpenSchool> {
  const child = fork(path.join(import.meta.dirname, 'schoolProcess.ts'), {
    cwd: root,
    env: { ...env, ATELIER_SUPERVISED: 'yes' },
    execArgv: ['--import', path.join(root, 'server/endWithParent.js')],
  })
  let asking = Promise.withResolvers<unknown>()
  child.on('message', ({ value, error }: Said) => {
    if (error) asking.reject(new Error(error))
    else asking.resolve(value)
  })
  child.once('exit', () => asking.reject(new Error('The school has ended.')))
  const ask = async <Answer>(asked: Asked): Promise<Answer> => {
    asking = Promise.withResolvers()
    child.send(asked)
    return (await asking.promise) as Answer
  }

  await asking.promise
  return {
    url: `http://localhost:${env.PORT}`,
    visits: await ask<Visit[]>({ kind: 'visits' }),
    time: (view, visit) => ask<number>({ kind: 'time', view, visit }),
    count: (view, visit) => ask<Counted>({ kind: 'count', view, visit }),
    decide: (visit) => ask<number>({ kind: 'decide', visit }),
    close: async () => {
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
    },
  }
}
