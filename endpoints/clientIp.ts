import type { PayloadRequest } from 'payload'

/** The header in which the site's front hands on who asks. It removes any that a visitor sends. */
export const clientIpHeader = 'x-atelier-ip'

/** The address of whoever asks. Without a front everyone is the same visitor and shares one budget. */
export const clientIp = (req: PayloadRequest): string =>
  req.headers.get(clientIpHeader) ?? 'unknown'
