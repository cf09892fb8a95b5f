/** What a person is in the school. One person has one role; a role says what they may do. */
export const roles = ['admin', 'mentor', 'editor', 'teacher', 'student'] as const

export type Role = (typeof roles)[number]

/** Those who work for the school. The panel opens for them and for nobody else. */
export const staffRoles = [
  'admin',
  'mentor',
  'editor',
  'teacher',
] as const satisfies readonly Role[]

export const isStaffRole = (role: Role): boolean => role !== 'student'

/** Which of the three faces of a public page a person is shown. */
export const variants = ['visitor', 'student', 'staff'] as const

export type Variant = (typeof variants)[number]

/** The face a person of this role is shown; nobody signed in is a visitor. */
export function variantOf(role: Role | undefined): Variant {
  if (role === undefined) return 'visitor'
  return isStaffRole(role) ? 'staff' : 'student'
}
