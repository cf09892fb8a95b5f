import type { PublicKind } from '../../domain/publicPath.ts'
import type { Thing } from './things/thing.ts'
import type { Step } from './things/trail.ts'

/** The lists of the school that have a page, and so a card, of their own. */
export const lists = [
  'courses',
  'plans',
  'teachers',
  'services',
  'offers',
  'blog',
  'projects',
  'contact',
] as const

export type List = (typeof lists)[number]

/** What a page tells those who find and share it, beside its title and description. */
export type PageAbout = {
  /** The card to share: of a document, or of a list. Without one it is the school's own. */
  card?: { kind: PublicKind; slug: string } | { kind: 'lists'; slug: List }
  /** When an article was published, and last changed. */
  article?: { datedAt: string; changedAt: string }
  /** What the page is about, for search engines. */
  things?: readonly Thing[]
  /** The pages between the first one and this, and this one. */
  trail?: readonly Step[]
}
