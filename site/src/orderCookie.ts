/** Names the order this browser has begun. */
export const orderCookieName = 'atelier-order'

const DAY = 24 * 60 * 60

/** As long as an order waits. */
export const orderCookieDays = 1

/**
 * A complete `Set-Cookie` value, for the path of one plan's checkout and for as long as an order waits. Scripts
 * cannot read it: whoever holds it sees the order.
 */
export function orderCookie(
  token: string,
  { path, siteUrl }: { path: string; siteUrl: string },
): string {
  const secure = siteUrl.startsWith('https:') ? '; Secure' : ''
  return `${orderCookieName}=${token}; Path=${path}; Max-Age=${orderCookieDays * DAY}; HttpOnly; SameSite=Lax${secure}`
}
