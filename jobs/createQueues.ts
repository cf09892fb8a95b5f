import { PgBoss } from 'pg-boss'
import type { QueueOptions } from 'pg-boss'
import { deadLetters, queues, queueSchema } from './queue.ts'

/**
 * Makes pg-boss's schema and our queues, or brings them to what this version says. Safe to run again.
 */
export async function createQueues(connectionString: string): Promise<void> {
  const faults: Error[] = []
  const boss = new PgBoss({
    connectionString,
    schema: queueSchema,
    supervise: false,
    schedule: false,
  })
  boss.on('error', (error) => faults.push(error))

  await boss.start()
  try {
    // Dead letters last a quarter of a year; nobody works on them but people.
    await put(boss, deadLetters, { retentionSeconds: 90 * 24 * 60 * 60, retryLimit: 0 })
    for (const [name, options] of Object.entries(queues)) {
      await put(boss, name, { ...options, notify: true, deadLetter: deadLetters })
    }
  } finally {
    await boss.stop({ graceful: false })
  }
  if (faults[0]) throw faults[0]
}

type Options = QueueOptions & { deadLetter?: string; notify?: boolean }

/** `createQueue` leaves a queue that is there as it is; `updateQueue` tells it what changed since. */
async function put(boss: PgBoss, name: string, options: Options): Promise<void> {
  await boss.createQueue(name, options)
  await boss.updateQueue(name, options)
}
