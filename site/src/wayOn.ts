import { isStaffRole } from '../../domain/roles.ts'
import type { Role } from '../../domain/roles.ts'
import type { Paths } from './paths.ts'

/** Where a person goes on after signing in: where they wanted to be, else where they work. */
export function wayOn(person: { role: Role }, next: string | null, paths: Paths): string {
  return ownPath(next) ?? (isStaffRole(person.role) ? paths.panel() : paths.dashboard())
}

/**
 * `next` as a path of this site, or undefined. What a browser would read as another host is refused:
 * `//evil`, `/\evil`, with control characters that it drops, and `/.//evil` once its dots are gone.
 */
export function ownPath(next: string | null): string | undefined {
  if (!next?.startsWith('/')) return undefined
  const here = 'http://school.invalid'
  const url = URL.parse(next, here)
  if (url?.origin !== here || url.pathname.startsWith('//')) return undefined
  return url.pathname + url.search + url.hash
}
