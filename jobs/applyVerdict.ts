import { createLocalReq } from 'payload'
import { applyVerdict } from '../commands/applyVerdict.ts'
import { done } from './outcome.ts'
import type { Handler } from './outcome.ts'

/** Ten seconds after a verdict was given: it counts, unless it was taken back. */
export const applyVerdictJob: Handler<'apply-verdict'> = async ({ payload }, job, now) => {
  await applyVerdict(await createLocalReq({}, payload), job.data, now)
  return done
}
