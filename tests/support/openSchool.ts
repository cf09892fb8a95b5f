import { fork } from 'node:child_process'
import * as fs from 'node:fs'
import path from 'node:path'
import { freePort } from '../../scripts/lib/ports.ts'

const root = path.resolve(import.meta.dirname, '../..')

export type OpenSchool = {
  site: string
  dir: string
  /** The process of each part, as it is now. */
  processOf: (part: PartName) => number | undefined
  /** Keeps whoever watches over the parts from bringing any back, until it may again. */
  watch: (isOn: boolean) => void
  close: () => Promise<void>
}

export type PartName = keyof typeof commandOf

/** What stands in the command line of each part. */
const commandOf = {
  site: 'server/site.ts',
  admin: 'next-server',
  worker: 'server/worker.ts',
  sandbox: 'sandbox/main.ts',
  postgres: 'bin/postgres',
} as const

/** The demo school as `npm start` opens it, in a data folder of this name. Linux only: it reads /proc. */
export async function openSchool(name: string): Promise<OpenSchool> {
  const dir = path.join(root, '.data', name)
  fs.rmSync(dir, { recursive: true, force: true })
  const { PATH, HOME } = process.env
  const env = { PATH, HOME, DATA_DIR: dir } as Record<string, string | undefined>
  const script = path.join(root, 'scripts/start.ts')
  const child = fork(script, ['--port', String(await freePort())], {
    env: env as NodeJS.ProcessEnv,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const site = await new Promise<string>((resolve, reject) => {
    child.once('message', (message) => resolve((message as { site: string }).site))
    child.once('exit', (code) =>
      reject(new Error(`The school ended with ${code}; see ${dir}/log.`)),
    )
  })

  return {
    site,
    dir,
    processOf: (part) => below(child.pid ?? 0).find((pid) => isPart(pid, part)),
    watch: (isOn) => void child.kill(isOn ? 'SIGCONT' : 'SIGSTOP'),
    close: async () => {
      child.kill('SIGCONT') // one that was kept from watching would not hear that it is to end
      child.kill('SIGTERM')
      await ended
      fs.rmSync(dir, { recursive: true, force: true })
    },
  }
}

function isPart(pid: number, part: PartName): boolean {
  const command = read(`/proc/${pid}/cmdline`)
  return command.includes(commandOf[part]) && !command.startsWith('/bin/sh')
}

function below(pid: number): number[] {
  const children = read(`/proc/${pid}/task/${pid}/children`).trim().split(' ').filter(Boolean)
  return children.map(Number).flatMap((child) => [child, ...below(child)])
}

function read(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
