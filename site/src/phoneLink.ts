/** A telephone number as a link: where it leads, and what stands there, in one line. */
export const phoneLink = (phone: string): { href: string; words: string } => ({
  href: `tel:${phone.replaceAll(/[^+\d]/g, '')}`,
  words: phone.replaceAll(' ', '\u00a0'),
})
