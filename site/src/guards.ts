import type { AstroGlobal } from 'astro'
import { isStaffRole } from '../../domain/roles.ts'
import { speaking } from './speaking.ts'

type Person = NonNullable<App.Locals['person']>

/** The signed-in person, or the answer that takes a visitor to sign in and back to this page. */
export function requireSignedIn(Astro: AstroGlobal): Person | Response {
  const { paths, here } = speaking(Astro)
  return Astro.locals.person ?? Astro.redirect(paths.signIn({ next: here + Astro.url.search }), 303)
}

/** The signed-in student. A visitor is taken to sign in; staff, who have a panel, are shown to it. */
export function requireStudent(Astro: AstroGlobal): Person | Response {
  const person = requireSignedIn(Astro)
  if (person instanceof Response || !isStaffRole(person.role)) return person
  return Astro.redirect(speaking(Astro).paths.panel(), 303)
}
