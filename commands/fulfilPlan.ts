import type { Fulfil } from './fulfilOrder.ts'
import { grantPlan } from './grantPlan.ts'
import { makeAccessCode } from './makeAccessCode.ts'

/** A plan: a student's courses are open at once, and whoever has no account gets an access code for them. */
export const fulfilPlan: Fulfil = async (req, { id, plan, student }, now) => {
  if (plan === null) return false
  if (student === null) await makeAccessCode(req, { orderItem: id, plan }, now)
  else await grantPlan(req, { student, plan, source: { orderItem: id } }, now)
  return true
}
