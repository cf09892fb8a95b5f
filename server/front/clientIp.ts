import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

/**
 * The address of whoever asks, with `trustedProxies` reverse proxies of ours in front. Each of them
 * appends the address it saw to X-Forwarded-For, so we count from the right: what stands further left
 * was written by the client and means nothing. Falls back to the connection's own address.
 */
export function clientIp(req: IncomingMessage, trustedProxies: number): string {
  const connected = plainIp(req.socket.remoteAddress ?? '')
  if (trustedProxies === 0) return connected

  const forwarded = [req.headers['x-forwarded-for'] ?? []].flat().join(',').split(',')
  const said = plainIp(forwarded.at(-trustedProxies)?.trim() ?? '')
  return isIP(said) === 0 ? connected : said
}

/** An IPv4 address that came over an IPv6 socket, as IPv4. */
const plainIp = (ip: string): string => (ip.startsWith('::ffff:') ? ip.slice('::ffff:'.length) : ip)

/** Whether the address is this machine's own. */
export const isLoopback = (ip: string): boolean => ip === '::1' || ip.startsWith('127.')

/** Whom a limit counts: an IPv4 address, or the /64 that one household has of IPv6. */
export function networkOf(ip: string): string {
  if (!ip.includes(':')) return ip
  const [head = [], tail = []] = ip.split('::').map((part) => part.split(':').filter(Boolean))
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => '0')
  return [...head, ...zeros, ...tail].slice(0, 4).join(':')
}
