import type { Locals as SchoolLocals } from '../../server/locals.ts'

declare global {
  namespace App {
    // Merged with Astro's own declaration, and only an interface can be.
    // eslint-disable-next-line @typescript-eslint/consistent-type-definitions, @typescript-eslint/no-empty-object-type
    interface Locals extends SchoolLocals {}
  }
}
