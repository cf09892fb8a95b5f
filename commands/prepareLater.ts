import type { PayloadRequest } from 'payload'
import { enqueue } from '../jobs/queue.ts'

/** A file of homework. */
export type HomeworkFile = { id: string; kind: 'photo' | 'video' }

/** Queues what makes a file of homework ready to be seen. */
export const prepareLater = (req: PayloadRequest, { id, kind }: HomeworkFile): Promise<boolean> =>
  enqueue(req, kind === 'photo' ? 'prepare-photo' : 'prepare-video', { file: id })
