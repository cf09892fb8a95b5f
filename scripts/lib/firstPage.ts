import { request } from 'node:http'
import { connect } from 'node:net'
import type { Env } from '../../env.ts'
import { setTimeout as wait } from 'node:timers/promises'

type Address = Pick<Env, 'HOST' | 'PORT' | 'SITE_URL'>

const POLL_MS = 50

/** Waits until the landing page answers, asked as a visitor would ask. */
export async function firstPage(address: Address): Promise<void> {
  while ((await statusOf(address)) !== 200) await wait(POLL_MS)
}

function statusOf({ HOST, PORT, SITE_URL }: Address): Promise<number | undefined> {
  return new Promise((resolve) => {
    const everywhere = ['0.0.0.0', '::']
    const asked = request(
      {
        host: everywhere.includes(HOST) ? '127.0.0.1' : HOST,
        port: PORT,
        path: '/',
        headers: { host: new URL(SITE_URL).host, connection: 'close' },
        timeout: 10_000,
      },
      (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      },
    )
    asked.on('error', () => resolve(undefined))
    asked.on('timeout', () => asked.destroy())
    asked.end()
  })
}

/** Waits until something listens on this loopback port. */
export async function listening(port: number): Promise<void> {
  while (!(await connects(port))) await wait(POLL_MS)
}

function connects(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('connect', () => socket.destroy())
    socket.on('close', (hadError) => resolve(!hadError))
    socket.on('error', () => {})
  })
}
