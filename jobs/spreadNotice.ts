import { createLocalReq } from 'payload'
import { spreadNotice } from '../commands/spreadNotice.ts'
import { done } from './outcome.ts'
import type { Handler } from './outcome.ts'

/** Turns a notice into deliveries. */
export const spreadNoticeJob: Handler<'notice'> = async ({ payload }, job) => {
  await spreadNotice(await createLocalReq({}, payload), job.data)
  return done
}
