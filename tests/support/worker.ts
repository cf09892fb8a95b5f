import { afterAll } from 'vitest'
import { startWorker } from '../../server/startWorker.ts'
import type { PostOffice } from './postOffice.ts'

type Options = { telegramUpdates?: 'webhook' | 'polling' | 'none' }

/** A worker of this test file's school, until the file ends. */
export async function aWorker(
  { workshop }: PostOffice,
  { telegramUpdates = 'none' }: Options = {},
): Promise<void> {
  const databaseUrl = process.env.DATABASE_URL ?? ''
  const worker = await startWorker(workshop, { databaseUrl, telegramUpdates })
  afterAll(() => worker.stop(5))
}
