import type { AstroGlobal } from 'astro'
import { paths } from './paths.ts'

type Person = NonNullable<App.Locals['person']>

/** The signed-in person, or the answer that takes a visitor to sign in and back to this page. */
export function requireSignedIn({ locals, url, redirect }: AstroGlobal): Person | Response {
  return locals.person ?? redirect(paths.signIn({ next: url.pathname + url.search }), 303)
}
