/**
 * The Message-ID of a delivery, the same each time it is sent, so that a mail repeated after a crash is
 * recognised as the same one (RFC 5322, 3.6.4).
 */
export const messageIdOf = (delivery: string, site: string): string =>
  `<${delivery}@${new URL(site).hostname}>`
