import { publicPath } from '../../domain/publicPath.ts'
import type { Chrome } from './chrome.ts'
import type { List } from './pageAbout.ts'

type School = App.Locals['school']
export type PublicPage = Awaited<ReturnType<School['publicPages']>>[number]

/** Which list stands for which kind of thing. */
const listOf: Record<Chrome['kinds'][number], List> = {
  courses: 'courses',
  plans: 'plans',
  teachers: 'teachers',
  services: 'services',
  offers: 'offers',
  posts: 'blog',
  projects: 'projects',
}

/** The lists the school has something to show on, and the page by which one writes to it. */
export const shownLists = ({ kinds }: Chrome): List[] => [
  ...kinds.map((kind) => listOf[kind]),
  'contact',
]

/** Where a list is. */
export const listPath = (list: List): string => `/${list}`

/** Where the page of a document is, in the school's own language. */
export const pagePath = ({ kind, slug }: PublicPage): string =>
  publicPath(kind === 'lectures' ? 'courses' : kind, slug)

/** When anything a list names was last changed; undefined when nobody knows. */
export function lastChange(pages: readonly PublicPage[], list?: List): string | undefined {
  const named = list
    ? pages.filter(({ kind }) => listOf[kind as keyof typeof listOf] === list)
    : pages
  return named
    .map(({ changedAt }) => changedAt)
    .sort()
    .at(-1)
}
