import { JWTAuthentication } from 'payload'
import type { AuthStrategyFunction } from 'payload'
import { personOf } from '../queries/personOf.ts'

/**
 * Payload's own check of who is signed in, and in one statement more who that is in the school, so
 * that access rules need ask nothing.
 */
export const whoIsIt: AuthStrategyFunction = async (args) => {
  const result = await JWTAuthentication(args)
  if (!result.user) return result
  const person = await personOf(args.payload, String(result.user.id))
  return { ...result, user: { ...result.user, ...person } }
}
