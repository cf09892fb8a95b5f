import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { byteRange } from '../../server/front/byteRange.ts'
import { canonicalPath } from '../../server/front/canonicalPath.ts'
import { clientIp, networkOf } from '../../server/front/clientIp.ts'
import { ownHosts } from '../../server/front/hosts.ts'
import { panelPath } from '../../server/front/panel.ts'
import { headerPolicy } from '../../server/front/securityHeaders.ts'

const aRequest = (remoteAddress: string, forwarded?: string) =>
  ({
    headers: { 'x-forwarded-for': forwarded },
    socket: { remoteAddress },
  }) as unknown as IncomingMessage

test('without a proxy of ours nobody says who they are', () => {
  expect(clientIp(aRequest('192.0.2.1', '198.51.100.7'), 0)).toBe('192.0.2.1')
  expect(clientIp(aRequest('::ffff:192.0.2.1'), 0)).toBe('192.0.2.1')
})

test('behind proxies of ours the address they saw counts, not what the client wrote before it', () => {
  const forwarded = 'invented, 198.51.100.7, 203.0.113.9'
  expect(clientIp(aRequest('10.0.0.1', forwarded), 1)).toBe('203.0.113.9')
  expect(clientIp(aRequest('10.0.0.1', forwarded), 2)).toBe('198.51.100.7')
  expect(clientIp(aRequest('10.0.0.1', forwarded), 3)).toBe('10.0.0.1')
  expect(clientIp(aRequest('10.0.0.1'), 1)).toBe('10.0.0.1')
})

test('a household of IPv6 is counted as one, however its addresses are written', () => {
  expect(networkOf('192.0.2.1')).toBe('192.0.2.1')
  expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2')
  expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0')
  expect(networkOf('2001:db8:0:0:ffff::')).toBe('2001:db8:0:0')
  expect(networkOf('::1')).toBe('0:0:0:0')
})

test('a path has one spelling', () => {
  const spellings = {
    '/': '/',
    '/a/': '/a',
    '//a//b': '/a/b',
    '/%61bout': '/about',
    '/a/%2e%2e/b': '/b',
    '/a/./b': '/a/b',
    '/..//evil.example/': '/evil.example',
    '/a%2fb': '/a%2fb',
    '/%2561': '/%2561',
    '/é': '/%C3%A9',
  }
  for (const [odd, right] of Object.entries(spellings)) {
    expect([odd, canonicalPath(odd)]).toEqual([odd, right])
    expect(canonicalPath(right)).toBe(right)
  }
})

test('what is no path of ours has none', () => {
  for (const path of [
    '',
    '*',
    'http://evil.example/',
    '/a\\b',
    '/%5cevil',
    '/%zz',
    '/a%0d%0ab',
    '/%00',
  ]) {
    expect([path, canonicalPath(path)]).toEqual([path, null])
  }
})

test('localhost is ours while we build, and not in production', () => {
  const settings = {
    SITE_URL: 'https://school.example',
    EXTRA_HOSTS: ' www.school.example ,',
    PORT: 3000,
  }
  const production = ownHosts({ ...settings, ATELIER_MODE: 'production' })
  expect(Object.fromEntries(production)).toEqual({
    'school.example': 'https://school.example',
    'www.school.example': 'https://www.school.example',
  })
  expect(ownHosts({ ...settings, ATELIER_MODE: 'demo' }).get('localhost:3000')).toBe(
    'http://localhost:3000',
  )
})

test('only a school on https binds browsers to https', () => {
  const policy = (siteUrl: string) =>
    headerPolicy({ siteUrl, isDevelopment: false, hasStripe: false, bucket: null })
  expect(policy('https://school.example').page).toContain('strict-transport-security')
  expect(policy('http://localhost:3000').page).not.toContain('strict-transport-security')
})

test('the pages of the school run nothing inline, and the panel only what carries its nonce', () => {
  const siteUrl = 'https://school.example'
  const policy = headerPolicy({ siteUrl, isDevelopment: false, hasStripe: false, bucket: null })
  expect(policy.page.join()).not.toMatch(/unsafe|nonce/)
  const panel = policy.panel('abc').join()
  expect(panel).toContain("script-src 'self' 'nonce-abc';")
  expect(panel).not.toContain("script-src 'self' 'unsafe-inline'")
})

test('Stripe may run where a card is typed in, if it is Stripe who charges it, and nowhere else', () => {
  const siteUrl = 'https://school.example'
  const policy = headerPolicy({ siteUrl, isDevelopment: false, hasStripe: true, bucket: null })
  expect(policy.cardForm.join()).toContain("script-src 'self' https://js.stripe.com")
  expect(policy.cardForm.join()).not.toMatch(/unsafe|nonce/)
  expect(policy.page.join()).not.toContain('stripe')
  const standIn = headerPolicy({ siteUrl, isDevelopment: false, hasStripe: false, bucket: null })
  expect(standIn.cardForm).toEqual(standIn.page)
})

test('no browser speaks to the bucket: the panel shows what lies there, and sends nothing to it', () => {
  const siteUrl = 'https://school.example'
  const bucket = 'https://files.school.example'
  const policy = headerPolicy({ siteUrl, isDevelopment: false, hasStripe: false, bucket })
  const said = policy.panel('abc').join(' ')
  expect(said).toContain(`media-src 'self' blob: ${bucket}`)
  expect(said).toContain("connect-src 'self';")
})

test('an empty file has no range', () => {
  expect(byteRange('bytes=0-', 0)).toBe('outside')
  expect(byteRange('bytes=-5', 0)).toBe('outside')
})

test('after signing in one goes on to the panel and nowhere else', () => {
  expect(panelPath('/admin/collections/users?limit=10')).toBe('/admin/collections/users?limit=10')
  for (const elsewhere of [
    '//evil.example',
    '/administer',
    '/admin//evil',
    '/admin\\evil',
    7,
    undefined,
  ]) {
    expect(panelPath(elsewhere)).toBe('/admin')
  }
})
