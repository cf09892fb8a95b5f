/** Every address a page of the site links to, posts to or redirects to. */
export const paths = {
  home: () => '/',
  courses: () => '/#courses',
  /** `next` is the path to go on to; `done` names what has just been done, for a word about it. */
  signIn: (query: { next?: string; done?: 'new-password' } = {}) => withQuery('/sign-in', query),
  signOut: () => '/sign-out',
  register: () => '/register',
  forgotPassword: () => '/forgot-password',
  resetPassword: () => '/reset-password',
  account: (query: { done?: 'password' | 'telegram' } = {}) => withQuery('/account', query),
  panel: () => '/admin',
  sandbox: () => '/sandbox',
} as const

function withQuery(path: string, query: Record<string, string | undefined>): string {
  const given = Object.entries(query).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  )
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`
}
