import { expect, test } from 'vitest'
import { authCodeHash, sameHash } from '../../commands/authCodeHash.ts'
import { passwordMatches } from '../../commands/passwordMatches.ts'
import { authCodeEnd, canTryAuthCode, typedAuthCode } from '../../domain/authCode.ts'
import { isEmail, plainEmail } from '../../domain/email.ts'
import { isGoodPassword } from '../../domain/password.ts'
import { mayExtend } from '../../domain/session.ts'
import { clientIpHeader } from '../../endpoints/clientIp.ts'
import { authCodeOf } from '../../notifications/authCode.ts'
import { clientIpHeader as headerOfTheGate } from '../../server/front/visit.ts'

const made = new Date('2026-11-21T10:00:00.000Z')
const fresh = { attempts: 0, expiresAt: authCodeEnd(made), usedAt: null }

test('a code is good for fifteen minutes, and its end is not part of them', () => {
  expect(authCodeEnd(made)).toEqual(new Date('2026-11-21T10:15:00.000Z'))
  expect(canTryAuthCode(fresh, new Date('2026-11-21T10:14:59.999Z'))).toBe(true)
  expect(canTryAuthCode(fresh, new Date('2026-11-21T10:15:00.000Z'))).toBe(false)
})

test('a code is tried five times at most, and never after it has been used', () => {
  expect(canTryAuthCode({ ...fresh, attempts: 4 }, made)).toBe(true)
  expect(canTryAuthCode({ ...fresh, attempts: 5 }, made)).toBe(false)
  expect(canTryAuthCode({ ...fresh, usedAt: made }, made)).toBe(false)
})

test.each([
  ['123456', '123456'],
  [' 123 456 ', '123456'],
  ['123-456', '123456'],
  ['12345', null],
  ['1234567', null],
  ['12345a', null],
  ['', null],
])('typed as "%s", a code is %s', (typed, code) => {
  expect(typedAuthCode(typed)).toBe(code)
})

test('a code is six digits that nobody derives without the secret, and no two rows share a hash', () => {
  const row = '2f1e2f0c-9d5a-4c41-9d0b-6a3b1f2c4d5e'
  const other = '3f1e2f0c-9d5a-4c41-9d0b-6a3b1f2c4d5e'
  expect(authCodeOf('secret', row)).toMatch(/^[0-9]{6}$/)
  expect(authCodeOf('another secret', row)).not.toBe(authCodeOf('secret', row))
  expect(authCodeHash('secret', row, '123456')).not.toBe(authCodeHash('secret', other, '123456'))
  expect(authCodeHash('secret', row, '123456')).not.toBe(authCodeHash('secret', row, '123457'))
})

test('hashes are the same only when they are', () => {
  expect(sameHash('abc', 'abc')).toBe(true)
  expect(sameHash('abc', 'abd')).toBe(false)
  expect(sameHash('abc', 'abcd')).toBe(false)
})

test('a password has ten to two hundred characters, as people count them', () => {
  expect(isGoodPassword('123456789', 'ann@example.org')).toBe(false)
  expect(isGoodPassword('1234567890', 'ann@example.org')).toBe(true)
  expect(isGoodPassword('🐚🐚🐚🐚🐚', 'ann@example.org')).toBe(false)
  expect(isGoodPassword('x'.repeat(200), 'ann@example.org')).toBe(true)
  expect(isGoodPassword('x'.repeat(201), 'ann@example.org')).toBe(false)
})

test('a password is not the address, however it is written', () => {
  expect(isGoodPassword('ann@example.org', 'ann@example.org')).toBe(false)
  expect(isGoodPassword(' ANN@Example.org', 'ann@example.org')).toBe(false)
})

test('a password of an unknown format is neither right nor wrong', async () => {
  await expect(passwordMatches('any', { hash: 'v2:00', salt: '00' })).rejects.toThrow(/format/)
})

test('an address is compared without capitals and spaces around it', () => {
  expect(plainEmail('  Ann@Example.ORG ')).toBe('ann@example.org')
})

test.each([
  'ann',
  'ann@',
  '@example.org',
  'a b@example.org',
  'ann@exam\0ple.org',
  `${'a'.repeat(250)}@b.org`,
])('"%s" is no address', (typed) => {
  expect(isEmail(typed)).toBe(false)
})

test('a session is extended a day after its last extension, and not sooner', () => {
  const session = {
    expiresAt: new Date('2026-12-05T10:00:00.000Z'),
    lifeSeconds: 14 * 24 * 60 * 60,
  }
  expect(mayExtend(session, new Date('2026-11-22T09:59:59.999Z'))).toBe(false)
  expect(mayExtend(session, new Date('2026-11-22T10:00:00.000Z'))).toBe(true)
})

test('the gate says who asks in the header that the API reads', () => {
  expect(clientIpHeader).toBe(headerOfTheGate)
})
