import { linkUnder, underPrefix } from '../../domain/language.ts'

/** Every address a page of the site links to, posts to or redirects to, as it is under a language's prefix. */
export function pathsUnder(prefix: string) {
  const at = (path: string): string => underPrefix(prefix, path)

  return {
    home: () => at('/'),
    courses: () => at('/courses'),
    course: (slug: string) => at(`/courses/${slug}`),
    /** A lecture that visitors may look at. */
    lookInside: (course: string, lecture: string) => at(`/courses/${course}/${lecture}`),
    lookInsideCaptions: (course: string, lecture: string) =>
      `/courses/${course}/${lecture}/captions.vtt`,
    plans: () => at('/plans'),
    teachers: () => at('/teachers'),
    teacher: (slug: string) => at(`/teachers/${slug}`),
    /** The public page of a student who has switched it on. */
    person: (slug: string) => at(`/people/${slug}`),
    services: () => at('/services'),
    service: (slug: string) => at(`/services/${slug}`),
    offers: () => at('/offers'),
    /** A page of the blog. Its first page is named by no number. */
    blog: (page = 1) => at(page === 1 ? '/blog' : `/blog/page/${page}`),
    post: (slug: string) => at(`/blog/${slug}`),
    /** A page of what was written about a topic. */
    topic: (topic: string, page = 1) =>
      at(`/blog/topics/${encodeURIComponent(topic)}${page === 1 ? '' : `/page/${page}`}`),
    projects: () => at('/projects'),
    project: (slug: string) => at(`/projects/${slug}`),
    /** A page of text the school has written. */
    page: (slug: string) => at(`/${slug}`),
    basket: () => at('/basket'),
    checkout: (plan: string) => at(`/checkout/${plan}`),
    checkoutService: (service: string) => at(`/checkout/services/${service}`),
    checkoutBasket: () => at('/checkout'),
    /** The page of an order; its token opens it to whoever has it. */
    order: (token: string) => at(`/orders/${token}`),
    orders: (query: { page?: number } = {}) =>
      at(withQuery('/orders', { page: query.page === 1 ? undefined : query.page })),
    /** A document of an order, for whoever holds its link. */
    invoice: (token: string, id: string) => `/orders/${token}/invoices/${id}.pdf`,
    payOrder: (token: string) => at(`/orders/${token}/pay`),
    /** `next` is the path to go on to; `done` names what has just been done, for a word about it. */
    signIn: (query: { next?: string; done?: 'new-password' } = {}) =>
      at(withQuery('/sign-in', query)),
    signOut: () => at('/sign-out'),
    /** The code stands behind a `#`, where no server and no log sees it. */
    register: (link: { code?: string } = {}) => at(withFragment('/register', link.code)),
    /** Where somebody with an account enters an access code. */
    redeem: (link: { code?: string } = {}) => at(withFragment('/redeem', link.code)),
    /** `about` is what somebody has come from, to ask about. */
    contact: (
      about: { subject?: string; teacher?: string; service?: string; course?: string } = {},
    ) => at(withQuery('/contact', about)),
    newsletter: () => at('/newsletter'),
    forgotPassword: () => at('/forgot-password'),
    resetPassword: () => at('/reset-password'),
    account: (
      query: { done?: 'password' | 'telegram' | 'profile' | 'profile-off' | 'comment' } = {},
    ) => at(withQuery('/account', query)),
    dashboard: () => at('/dashboard'),
    /** A student's starter box; `country` is the one whose address the form asks for. */
    box: (query: { country?: string; done?: 'applied' | 'corrected' } = {}) =>
      at(withQuery('/box', query)),
    /** A course of a student's own. Its first page is named by no number. */
    learn: (course: string, query: { page?: number; done?: 'comment' } = {}) =>
      at(
        withQuery(`/learn/${course}`, {
          ...query,
          page: query.page === 1 ? undefined : query.page,
        }),
      ),
    /** The group in which a student learns a course together with others. */
    group: (course: string) => at(`/learn/${course}/group`),
    /** `mark` is one of the photos there, to go on at. */
    lecture: (course: string, lecture: string, place: { mark?: string } = {}) =>
      at(withFragment(`/learn/${course}/${lecture}`, place.mark && `mark-${place.mark}`)),
    /** What is said in a film that everyone may see. */
    filmCaptions: (film: string) => `/films/${film}.vtt`,
    captions: (course: string, lecture: string) => `/learn/${course}/${lecture}/captions.vtt`,
    /** Where a lecture's homework is posted to, with its photos; it leads back to a page of this language. */
    handIn: (lecture: string) =>
      withQuery('/api/homework/hand-in', { lecture, language: prefix.slice(1) || undefined }),
    /** Where a player tells what it has shown of a lecture's film. */
    watching: (lecture: string) => `/api/lectures/${lecture}/watching`,
    /** Where a file is taken out of what is gathered for a homework; it leads back to a page of this language. */
    leaveOut: (lecture: string, file: string) =>
      withQuery(`/api/homework/draft/${file}/leave-out`, {
        lecture,
        language: prefix.slice(1) || undefined,
      }),
    /** A private file, for those it is meant for. */
    file: (id: string) => `/files/${id}`,
    /** Where staff go back to their own eyes. */
    leaveEyes: () => '/api/eyes/leave',
    developers: () => at('/developers'),
    openApi: () => '/api/openapi.json',
    panel: () => '/admin',
    /** Where a draft is written. */
    panelDraft: (kind: string, id: string) => `/admin/collections/${kind}/${id}`,
    sandbox: () => '/sandbox',
    /** A link as an editor has written it: to a page of the site, or to anywhere else. */
    to: (written: string) => linkUnder(prefix, written),
  } as const
}

export type Paths = ReturnType<typeof pathsUnder>

const withFragment = (path: string, fragment: string | undefined): string =>
  fragment === undefined ? path : `${path}#${encodeURIComponent(fragment)}`

function withQuery(path: string, query: Record<string, string | number | undefined>): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, `${value}`]],
  )
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`
}

/** The page of a list that an address names; whatever names none is the first. */
export function pageNumber({ searchParams }: URL): number {
  const number = Number(searchParams.get('page'))
  return Number.isSafeInteger(number) && number > 0 ? number : 1
}
