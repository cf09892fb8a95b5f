import type { AstroGlobal } from 'astro'
import { isStaffRole } from '../../domain/roles.ts'
import { paths } from './paths.ts'

type Person = NonNullable<App.Locals['person']>

/** The signed-in person, or the answer that takes a visitor to sign in and back to this page. */
export function requireSignedIn({ locals, url, redirect }: AstroGlobal): Person | Response {
  return locals.person ?? redirect(paths.signIn({ next: url.pathname + url.search }), 303)
}

/** Where a person goes on after signing in: where they wanted to be, else where they work. */
export function wayOn(person: Pick<Person, 'role'>, next: string | null): string {
  return ownPath(next) ?? (isStaffRole(person.role) ? paths.panel() : paths.account())
}

/**
 * `next` as a path of this site, or undefined. What a browser would read as another host (`//evil`,
 * `/\evil`, a scheme, control characters that it drops) comes out with another origin and is refused.
 */
export function ownPath(next: string | null): string | undefined {
  if (!next?.startsWith('/')) return undefined
  const here = 'http://school.invalid'
  const url = URL.parse(next, here)
  return url?.origin === here ? url.pathname + url.search + url.hash : undefined
}
