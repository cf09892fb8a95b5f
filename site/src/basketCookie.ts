/** Names the basket of a visitor who is not signed in. */
export const basketCookieName = 'atelier-basket'

const DAY = 24 * 60 * 60

/** As long as a basket is kept that nobody opens. */
export const basketCookieDays = 60

/**
 * A complete `Set-Cookie` value, for as long as a basket is kept that nobody opens; null takes the cookie back. Scripts
 * cannot read it: whoever holds it sees the basket.
 */
export function basketCookie(token: string | null, siteUrl: string): string {
  const secure = siteUrl.startsWith('https:') ? '; Secure' : ''
  const age = token === null ? 0 : basketCookieDays * DAY
  return `${basketCookieName}=${token ?? ''}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${secure}`
}
