import type { Reviewer } from '../domain/reviewer.ts'
import type { Role } from '../domain/roles.ts'
import { isStaffRole } from '../domain/roles.ts'

/** As much of a signed-in person as access asks about. */
type Person =
  { id: string; role: Role; blocked?: boolean | null; taught?: string[] } | null | undefined

const has = (user: Person, roles: readonly Role[]): boolean =>
  user !== null && user !== undefined && user.blocked !== true && roles.includes(user.role)

export const isAdmin = (user: Person): boolean => has(user, ['admin'])

/** A mentor, or an admin, who may do everything a mentor may. */
export const isMentor = (user: Person): boolean => has(user, ['admin', 'mentor'])

/** As whom somebody reviews homework: a mentor that of all, a teacher that of the courses they teach. Else null. */
export function reviewerOf(user: Person): Reviewer | null {
  if (user && isMentor(user)) return { user: user.id, courses: 'all' }
  if (!user || !has(user, ['teacher']) || !user.taught?.length) return null
  return { user: user.id, courses: user.taught }
}

/** Whoever may write what visitors read. */
export const isEditor = (user: Person): boolean => has(user, ['admin', 'mentor', 'editor'])

export const isStaff = (user: Person): boolean =>
  user !== null && user !== undefined && user.blocked !== true && isStaffRole(user.role)

export const isSignedIn = (user: Person): boolean =>
  user !== null && user !== undefined && user.blocked !== true
