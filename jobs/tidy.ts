import { createLocalReq } from 'payload'
import { tidy } from '../commands/tidy.ts'
import { done } from './outcome.ts'
import type { Handler } from './outcome.ts'

/** Every hour: what is over makes room. */
export const tidyJob: Handler<'tidy'> = async (workshop, _job, now) => {
  await tidy(await createLocalReq({}, workshop.payload), now)
  return done
}
