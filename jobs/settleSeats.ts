import { createLocalReq } from 'payload'
import { freeSeat } from '../commands/freeSeat.ts'
import { placeStudent } from '../commands/placeStudent.ts'
import { whoLostAccess, whoNeedsSeat } from '../queries/seatsToSettle.ts'
import { done } from './outcome.ts'
import type { Handler } from './outcome.ts'

/**
 * Every minute: seats follow access. Who may no longer enter a course leaves its groups; who may and has no seat, or
 * waits for one, gets what has become free.
 */
export const settleSeatsJob: Handler<'settle-seats'> = async (workshop, _job, now) => {
  const req = await createLocalReq({}, workshop.payload)
  for (const somebody of await whoLostAccess(req)) await freeSeat(req, somebody, now)
  for (const somebody of await whoNeedsSeat(req)) {
    await placeStudent(req, { ...somebody, by: null }, now)
  }
  return done
}
