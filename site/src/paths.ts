/** Every address a page of the site links to, posts to or redirects to. */
export const paths = {
  home: () => '/',
  courses: () => '/#courses',
  course: (slug: string) => `/courses/${slug}`,
  plans: () => '/plans',
  checkout: (plan: string) => `/checkout/${plan}`,
  /** The page of an order; its token opens it to whoever has it. */
  order: (token: string) => `/orders/${token}`,
  payOrder: (token: string) => `/orders/${token}/pay`,
  /** `next` is the path to go on to; `done` names what has just been done, for a word about it. */
  signIn: (query: { next?: string; done?: 'new-password' } = {}) => withQuery('/sign-in', query),
  signOut: () => '/sign-out',
  /** The code stands behind a `#`, where no server and no log sees it. */
  register: (link: { code?: string } = {}) => withFragment('/register', link.code),
  /** Where somebody with an account enters an access code. */
  redeem: (link: { code?: string } = {}) => withFragment('/redeem', link.code),
  forgotPassword: () => '/forgot-password',
  resetPassword: () => '/reset-password',
  account: (query: { done?: 'password' | 'telegram' } = {}) => withQuery('/account', query),
  dashboard: () => '/dashboard',
  /** A course of a student's own. Its first page is named by no number. */
  learn: (course: string, query: { page?: number } = {}) =>
    withQuery(`/learn/${course}`, { page: query.page === 1 ? undefined : query.page }),
  lecture: (course: string, lecture: string) => `/learn/${course}/${lecture}`,
  captions: (course: string, lecture: string) => `/learn/${course}/${lecture}/captions.vtt`,
  /** Where a lecture's homework is posted to, with its photos. */
  handIn: (lecture: string) => withQuery('/api/homework/hand-in', { lecture }),
  /** A private file, for those it is meant for. */
  file: (id: string) => `/files/${id}`,
  panel: () => '/admin',
  sandbox: () => '/sandbox',
} as const

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
