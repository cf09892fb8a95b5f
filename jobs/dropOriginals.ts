import { createLocalReq } from 'payload'
import { dropOriginals } from '../commands/dropOriginals.ts'
import { done } from './outcome.ts'
import type { Handler } from './outcome.ts'

/** A day after photos arrived: their originals, which may say where they were taken, are gone for certain. */
export const dropOriginalsJob: Handler<'drop-originals'> = async ({ payload, outside }, job) => {
  await dropOriginals(await createLocalReq({}, payload), outside.files, job.data.files)
  return done
}
