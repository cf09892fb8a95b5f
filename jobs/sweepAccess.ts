import { createLocalReq } from 'payload'
import { sweepAccess } from '../commands/sweepAccess.ts'
import { enrolmentsToEnd } from '../queries/enrolmentsToEnd.ts'
import { done } from './outcome.ts'
import type { Handler } from './outcome.ts'

/** Every ten minutes: access that is over is noted as such, and students hear of it, and a week before. */
export const sweepAccessJob: Handler<'sweep-access'> = async (workshop, _job, now) => {
  const req = await createLocalReq({}, workshop.payload)
  for (const enrolment of await enrolmentsToEnd(req, now)) await sweepAccess(req, enrolment, now)
  return done
}
