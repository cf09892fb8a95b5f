import type { ContentKind } from '../../queries/contents.ts'
import type { Chrome } from './chrome.ts'
import type { Speaking } from './speaking.ts'

/** One link of the menu. */
export type Entry = {
  to: string
  label: string
  /** Of words the school has written itself. */
  lang?: string
  current?: 'page' | 'true'
}

/** Those that come first; the menu has them in this order. */
const order: readonly ContentKind[] = [
  'courses',
  'plans',
  'teachers',
  'services',
  'offers',
  'projects',
  'posts',
]

/** What the school has to show, and what it has added to its menu. */
export function menuOf(
  { kinds, menu, language }: Pick<Chrome, 'kinds' | 'menu' | 'language'>,
  { words, paths, here }: Speaking,
): Entry[] {
  const places: Record<ContentKind, string> = {
    courses: paths.courses(),
    plans: paths.plans(),
    teachers: paths.teachers(),
    services: paths.services(),
    offers: paths.offers(),
    projects: paths.projects(),
    posts: paths.blog(),
  }
  const own = order
    .filter((kind) => kinds.includes(kind))
    .map((kind) => ({ to: places[kind], label: words.frame.kinds[kind] }))
  const added = menu.map(({ label, to }) => ({ to: paths.to(to), label, lang: language }))
  return [...own, ...added].map((entry) => marked(entry, here))
}

/** What is behind the sign-in, for the one face of the page that is shown. */
export function ownEntries(
  variant: App.Locals['variant'],
  { words: { frame, receipt }, paths, here }: Speaking,
): Entry[] {
  const entries = {
    visitor: [],
    student: [
      { to: paths.dashboard(), label: frame.myCourses },
      { to: paths.orders(), label: receipt.orders },
    ],
    staff: [{ to: paths.panel(), label: frame.panel }],
  }[variant]
  return entries.map((entry) => marked(entry, here))
}

/** The page itself is "page"; one below it belongs to it. */
export function marked<Link extends { to: string }>(
  link: Link,
  here: string,
): Link & Pick<Entry, 'current'> {
  if (link.to === here) return { ...link, current: 'page' }
  return here.startsWith(`${link.to}/`) ? { ...link, current: 'true' } : link
}
