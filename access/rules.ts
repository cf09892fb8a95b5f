import type { AccessArgs, AccessResult, FieldAccess, Where } from 'payload'
import { stillOnSite } from '../domain/courseRules.ts'
import { isAdmin, isEditor, isMentor, isSignedIn, isStaff, reviewerOf } from './people.ts'

/**
 * Who may. A rule is pure and asks no database, because the panel runs all of them on every page. It
 * answers yes, no, or which rows.
 */
export type Rule = (args: AccessArgs) => AccessResult

export const nobody = (() => false) satisfies Rule
export const everyone = (() => true) satisfies Rule
export const admins = (({ req: { user } }) => isAdmin(user)) satisfies Rule
export const mentors = (({ req: { user } }) => isMentor(user)) satisfies Rule
export const editors = (({ req: { user } }) => isEditor(user)) satisfies Rule
export const staff = (({ req: { user } }) => isStaff(user)) satisfies Rule

/** The signed-in person's own account. */
export const themselves: Rule = ({ req: { user } }) =>
  user && isSignedIn(user) ? { id: { equals: user.id } } : false

/** Rows whose `user` is the signed-in person. */
export const their: Rule = ({ req: { user } }) =>
  user && isSignedIn(user) ? { user: { equals: user.id } } : false

/** Rows of the student who is signed in. Who they are as a student was looked up at the sign-in check. */
export const theirStudent: Rule = ({ req: { user } }) =>
  user?.studentId && isSignedIn(user) ? { student: { equals: user.studentId } } : false

/** The signed-in person as a student. */
export const themAsStudent: Rule = ({ req: { user } }) =>
  user?.studentId && isSignedIn(user) ? { id: { equals: user.studentId } } : false

/** Homework at the lectures of courses the signed-in teacher teaches. */
export const atTheirCourses: Rule = ({ req: { user } }) => {
  const courses = reviewerOf(user)?.courses
  return courses !== undefined && courses !== 'all' && { 'lecture.course': { in: [...courses] } }
}

/**
 * Published courses that are still on the site, and those the signed-in person may enter or teaches. A course leaves
 * by the clock, so this one rule looks at it.
 */
export const coursesToSee: Rule = ({ req: { user } }) => {
  const theirs = user && isSignedIn(user) ? [...(user.courses ?? []), ...(user.taught ?? [])] : []
  const onSite: Where = stillOnSite(new Date())
  const isSeen: Where = theirs.length > 0 ? { or: [onSite, { id: { in: theirs } }] } : onSite
  const both: Where[] = [{ _status: { equals: 'published' } }, isSeen]
  return { and: both }
}

/** Lectures of the courses the signed-in teacher teaches. Students read lectures through their pages, which know what is open. */
export const lecturesITeach: Rule = ({ req: { user } }) =>
  user?.taught?.length && isSignedIn(user) ? { course: { in: user.taught } } : false

/** What is shown to visitors because somebody has switched it on. */
export const activeOnes: Rule = () => ({ active: { equals: true } })

/** Offers that apply by themselves; a code is for those who were told it. */
export const activeOffers: Rule = () => {
  const isOpen: Where[] = [{ active: { equals: true } }, { code: { exists: false } }]
  return { and: isOpen }
}

/** What somebody wrote and staff have let through. */
export const approvedOnes: Rule = () => ({ status: { equals: 'approved' } })

/** Documents that have been published; drafts are for those who may write them. */
export const published: Rule = () => ({ _status: { equals: 'published' } })

/** A field that only those read who review homework, and that nobody writes but a command. */
export const forReviewers = {
  read: ({ req: { user } }) => reviewerOf(user) !== null,
} satisfies Record<string, FieldAccess>

export const adminsOnly: FieldAccess = ({ req: { user } }) => isAdmin(user)

/** A field that only commands read and write. */
export const neverShown = {
  create: () => false,
  read: () => false,
  update: () => false,
} satisfies Record<string, FieldAccess>

/** Allows what any of the rules allows. Nothing allowed is `false`, never an empty filter. */
export const anyOf =
  (...rules: Rule[]): Rule =>
  (args) => {
    const answers = rules.map((rule) => rule(args))
    if (answers.includes(true)) return true

    const filters = answers.filter((answer) => typeof answer === 'object')
    return filters.length > 0 && { or: filters }
  }
