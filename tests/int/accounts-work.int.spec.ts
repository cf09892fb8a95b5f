import { pbkdf2 } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { signIn } from '../../commands/signIn.ts'
import { aPerson, aRequest } from '../support/people.ts'

// The hash takes nearly all the time of a sign-in, so its work is counted: a clock would flicker.
vi.mock('node:crypto', { spy: true })

test('an unknown address costs the same hash as a wrong password, so time tells nothing', async () => {
  const ann = await aPerson('student')
  const workOf = async (email: string, ip: string) => {
    vi.mocked(pbkdf2).mockClear()
    await signIn(await aRequest(), { email, password: 'not the password', ip }, new Date())
    return vi
      .mocked(pbkdf2)
      .mock.calls.map(([, , rounds, length, digest]) => [rounds, length, digest])
  }
  const known = await workOf(ann.email, '192.0.2.1')
  expect(known).toEqual([[600_000, 32, 'sha256']])
  expect(await workOf('nobody.at.all@example.org', '192.0.2.2')).toEqual(known)
})
