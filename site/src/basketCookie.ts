/** Names the basket of a visitor who is not signed in. */
export const basketCookieName = 'atelier-basket'

const DAY = 24 * 60 * 60

/** As long as a basket is kept that nobody opens. */
export const basketCookieDays = 60

type Kept = {
  /** The token of the basket; null takes it back. */
  token: string | null
  /** How many things are in it. */
  things?: number
  siteUrl: string
}

/**
 * Complete `Set-Cookie` values, for as long as a basket is kept that nobody opens. Scripts cannot read the token:
 * whoever holds it sees the basket. How many things are in it they can, for the head of pages kept for many.
 */
export function basketCookies({ token, things, siteUrl }: Kept): string[] {
  const secure = siteUrl.startsWith('https:') ? '; Secure' : ''
  const age = token === null ? 0 : basketCookieDays * DAY
  const terms = `Path=/; Max-Age=${age}; SameSite=Lax${secure}`
  const named = [`${basketCookieName}=${token ?? ''}; HttpOnly; ${terms}`]
  if (things !== undefined || token === null) named.push(`atelier-things=${things ?? 0}; ${terms}`)
  return named
}
