import { expect, test } from 'vitest'
import { signIn } from '../../commands/signIn.ts'
import { anApi } from '../support/api.ts'
import { aPerson, aRequest, password, theSchool } from '../support/people.ts'

const payload = await theSchool()
const api = await anApi()
const now = new Date()

const signInFrom = async (ip: string, email: string, typed = password) =>
  signIn(await aRequest(), { email, password: typed, ip }, now)

test('the sixth wrong password from one place is refused, and so is the right one there', async () => {
  const ann = await aPerson('student')
  const wrong = () => signInFrom('192.0.2.20', ann.email, 'not the password')
  for (const _ of [1, 2, 3, 4, 5]) {
    expect(await wrong()).toMatchObject({ reason: 'wrong-credentials' })
  }
  const sixth = await wrong()
  expect(sixth).toMatchObject({ reason: 'too-many-tries' })
  expect(sixth).toHaveProperty('retryAfterSeconds')
  expect(await signInFrom('192.0.2.20', ann.email)).toMatchObject({ reason: 'too-many-tries' })
  expect(await signInFrom('192.0.2.21', ann.email)).toMatchObject({ kind: 'signed-in' })
})

test('our limits trip long before an account is locked, whatever is tried at once', async () => {
  const ann = await aPerson('student')
  const tries = Array.from({ length: 60 }, () =>
    signInFrom('192.0.2.30', ann.email, 'not the password'),
  )
  const answers = await Promise.all(tries)
  const counted = answers.filter(
    (answer) => answer.kind === 'refused' && answer.reason === 'wrong-credentials',
  )
  expect(counted).toHaveLength(5)
  const after = await payload.findByID({ collection: 'users', id: ann.id, showHiddenFields: true })
  expect(after).toMatchObject({ loginAttempts: 0, lockUntil: null })
})

test('one place may try thirty addresses, and not one more', async () => {
  const answers = []
  for (const each of Array.from({ length: 31 }).keys()) {
    answers.push(await signInFrom('192.0.2.40', `guess${each}@example.org`))
  }
  const reasons = answers.map((answer) => answer.kind === 'refused' && answer.reason)
  expect(reasons.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => 'wrong-credentials'))
  expect(reasons[30]).toBe('too-many-tries')
})

test('sign-ins that succeed are not counted as tries', async () => {
  const ann = await aPerson('student')
  for (const _ of [1, 2, 3, 4, 5, 6, 7]) {
    expect(await signInFrom('192.0.2.50', ann.email)).toMatchObject({ kind: 'signed-in' })
  }
})

test('a browser is told by the API how long to wait', async () => {
  const ask = () =>
    fetch(`${api}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-atelier-ip': '192.0.2.60' },
      body: JSON.stringify({ email: 'waiting@example.org', password: 'not the password' }),
    })
  await Promise.all(Array.from({ length: 5 }, ask))
  const refused = await ask()
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(500)
})
