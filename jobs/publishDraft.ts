import { createLocalReq } from 'payload'
import { publishDraft } from '../commands/publishDraft.ts'
import { done } from './outcome.ts'
import type { Handler } from './outcome.ts'

/** At its moment: a draft publishes itself. One with something missing waits for a person. */
export const publishDraftJob: Handler<'publish-draft'> = async ({ payload }, job, now) => {
  try {
    await publishDraft(await createLocalReq({}, payload), job.data, now)
    return done
  } catch (error) {
    if ((error as Error).name !== 'ValidationError') throw error
    return { kind: 'never', code: 'draft-incomplete' }
  }
}
