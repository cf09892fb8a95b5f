import type { Role } from '../domain/roles.ts'

export type DemoAccount = { role: Role; email: string; password: string }

const password = 'maison-lumiere'

/** Everyone who can sign in to the demo school. */
export const demoAccounts: readonly DemoAccount[] = [
  { role: 'admin', email: 'admin@maison-lumiere.example', password },
  { role: 'mentor', email: 'mentor@maison-lumiere.example', password },
  { role: 'editor', email: 'editor@maison-lumiere.example', password },
  { role: 'teacher', email: 'teacher@maison-lumiere.example', password },
  { role: 'student', email: 'student@maison-lumiere.example', password },
]
