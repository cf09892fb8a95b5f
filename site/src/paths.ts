/** Every address a page of the site links to, posts to or redirects to. */
export const paths = {
  home: () => '/',
  courses: () => '/#courses',
  course: (slug: string) => `/courses/${slug}`,
  plans: () => '/plans',
  checkout: (plan: string) => `/checkout/${plan}`,
  /** `next` is the path to go on to; `done` names what has just been done, for a word about it. */
  signIn: (query: { next?: string; done?: 'new-password' } = {}) => withQuery('/sign-in', query),
  signOut: () => '/sign-out',
  register: () => '/register',
  forgotPassword: () => '/forgot-password',
  resetPassword: () => '/reset-password',
  account: (query: { done?: 'password' | 'telegram' } = {}) => withQuery('/account', query),
  dashboard: () => '/dashboard',
  /** A course of a student's own. Its first page is named by no number. */
  learn: (course: string, query: { page?: number } = {}) =>
    withQuery(`/learn/${course}`, { page: query.page === 1 ? undefined : query.page }),
  lecture: (course: string, lecture: string) => `/learn/${course}/${lecture}`,
  captions: (course: string, lecture: string) => `/learn/${course}/${lecture}/captions.vtt`,
  panel: () => '/admin',
  sandbox: () => '/sandbox',
} as const

function withQuery(path: string, query: Record<string, string | number | undefined>): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, `${value}`]],
  )
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`
}
