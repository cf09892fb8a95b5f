import { expect, test } from 'vitest'
import { aFront, aSite, html } from '../support/front.ts'

const site = aSite({ '/form': () => html('here') })

test('one address that asks without end is asked to wait, and the others are not', async () => {
  const front = await aFront({ site, settings: { TRUSTED_PROXIES: 1 }, requestsPerMinute: 20 })
  const from = (ip: string, headers = {}) =>
    front.ask('/form', { headers: { 'x-forwarded-for': ip, ...headers } })
  for (let count = 0; count < 20; count++) expect((await from('203.0.113.9')).status).toBe(200)

  const refused = await from('203.0.113.9')
  expect([refused.status, Number(refused.headers['retry-after']) > 0]).toEqual([429, true])
  expect(refused.text).toContain('too many')
  expect((await from('invented, 203.0.113.9')).status).toBe(429)
  expect((await from('203.0.113.10')).status).toBe(200)

  const program = await from('203.0.113.9', { accept: 'application/json' })
  expect(JSON.parse(program.text)).toMatchObject({ errors: [{ name: 'too-many-tries' }] })
})

test('one household of IPv6 is one visitor', async () => {
  const front = await aFront({ site, settings: { TRUSTED_PROXIES: 1 }, requestsPerMinute: 1 })
  const from = (ip: string) => front.ask('/form', { headers: { 'x-forwarded-for': ip } })
  await from('2001:db8:1:2::1')
  expect((await from('2001:db8:1:2:3:4:5:6')).status).toBe(429)
  expect((await from('2001:db8:1:3::1')).status).toBe(200)
})

test('this machine itself is not limited', async () => {
  const front = await aFront({ site, requestsPerMinute: 1 })
  for (let count = 0; count < 5; count++) expect((await front.ask('/form')).status).toBe(200)
})
