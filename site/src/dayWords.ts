/** A day as the site writes it, where `zone` is: 3 March 2027. */
export const dayWords = (instant: string, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: zone }).format(new Date(instant))
