import { createLocalReq } from 'payload'
import { tidy } from '../commands/tidy.ts'
import { tidyCourseFiles } from '../commands/tidyCourseFiles.ts'
import { tidyDrafts } from '../commands/tidyDrafts.ts'
import { done } from './outcome.ts'
import type { Handler } from './outcome.ts'

/** Every hour: what is over makes room. */
export const tidyJob: Handler<'tidy'> = async (workshop, _job, now) => {
  const req = await createLocalReq({}, workshop.payload)
  await tidy(req, now)
  await tidyDrafts(req, now)
  await tidyCourseFiles(req, now)
  return done
}
