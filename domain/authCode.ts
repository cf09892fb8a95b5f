/** Six digits a person types to prove that an address is theirs. */
export const authCodeDigits = 6

/** How often one code may be tried; the sixth try is refused whatever it says. */
export const authCodeTries = 5

const MINUTE = 60_000
const lifeMinutes = 15

/** The first instant at which a code made `now` is no longer valid. */
export const authCodeEnd = (now: Date): Date => new Date(now.getTime() + lifeMinutes * MINUTE)

type AuthCode = { attempts: number; expiresAt: Date; usedAt: Date | null }

/** Whether a code may still be tried: never used, not at its end yet, and tries are left. */
export const canTryAuthCode = (code: AuthCode, now: Date): boolean =>
  code.usedAt === null && now < code.expiresAt && code.attempts < authCodeTries

/** What a person typed, without the spaces people put between digits; null when it cannot be a code. */
export function typedAuthCode(text: string): string | null {
  const digits = text.replace(/[\s-]/g, '')
  return digits.length === authCodeDigits && /^[0-9]+$/.test(digits) ? digits : null
}
