import { refusals } from '../domain/refusals.ts'
import type { School } from './school.ts'

/** What staff see through a student's eyes. What is not named here, they do not: a new page is closed until it is. */
const shown: ReadonlySet<string> = new Set<keyof School>([
  ...([
    'chrome',
    'landingPage',
    'courseOffer',
    'coursesPage',
    'plansPage',
    'reducedPrices',
  ] as const),
  ...(['previewLecture', 'previewCaptions', 'lessonPacks', 'offersPage', 'contactPage'] as const),
  ...(['teachersPage', 'teacherPage', 'profilePage', 'servicesPage', 'servicePage'] as const),
  ...([
    'projectsPage',
    'projectPage',
    'blogPage',
    'postPage',
    'textPage',
    'publicCaptions',
  ] as const),
  ...(['publicPages', 'feed', 'securityContact', 'card', 'icon', 'favicon', 'oldFavicon'] as const),
  ...([
    'dashboardPage',
    'coursePage',
    'lecturePage',
    'groupPage',
    'captions',
    'commentForm',
  ] as const),
  ...(['apiPage'] as const),
])

/**
 * The school for somebody who only looks at it: every command, and every page that is private between a student and the
 * school (account, orders, basket, talk), throws what `isOnlyLooking` knows.
 */
export const onlyLooking = (school: School): School =>
  new Proxy(school, {
    get: (target, name, receiver): unknown =>
      typeof name === 'symbol' || shown.has(name) ? Reflect.get(target, name, receiver) : refuse,
  })

const errorName = 'OnlyLooking'

/** Whether somebody wanted more than to look. */
export const isOnlyLooking = (error: unknown): boolean =>
  (error as { name?: unknown } | null)?.name === errorName

function refuse(): never {
  throw Object.assign(new Error(refusals['preview-only'].words), { name: errorName, status: 403 })
}
