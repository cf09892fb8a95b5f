/** An address as it is stored and compared: people type capitals and spaces that mean nothing. */
export const plainEmail = (email: string): string => email.trim().toLowerCase()

/** No address is longer than this (RFC 5321, 4.5.3.1.3). */
const longest = 254

/** Whether mail could go there at all: something, an @, something, and nothing unprintable. */
export const isEmail = (email: string): boolean =>
  email.length <= longest && /^[^\s@\p{Cc}]+@[^\s@\p{Cc}]+$/u.test(plainEmail(email))
