import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Notice } from '../domain/notice.ts'
import { enqueue } from '../jobs/queue.ts'

/**
 * Tells people what happened: once, and if and only if the transaction of `req` is kept. Who hears it,
 * where and in which words is the worker's business.
 */
export async function notify(req: PayloadRequest, notice: Notice): Promise<void> {
  await enqueue(req, 'notice', { id: randomUUID(), notice })
}
