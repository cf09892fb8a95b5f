const shortest = 10
const longest = 200

/**
 * Whether a password is good enough for an account: 10 to 200 characters, as people count them, and not
 * its e-mail address. No rule about kinds of characters (NIST SP 800-63B, 3.1.1.2).
 */
export function isGoodPassword(password: string, email: string): boolean {
  const length = [...password].length
  if (length < shortest || length > longest) return false
  return password.trim().toLowerCase() !== email.trim().toLowerCase()
}

/** No password is longer than this in UTF-16 units; whatever is longer need not be hashed. */
export const passwordBound = longest * 2
