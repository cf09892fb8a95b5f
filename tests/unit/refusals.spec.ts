import { expect, test } from 'vitest'
import { constraintRefusals, refusalOfDatabase } from '../../database/errors.ts'
import { refusals } from '../../domain/refusals.ts'

test.each(Object.entries(refusals))(
  '%s has a status of refusal and a whole sentence',
  (_, refusal) => {
    expect(refusal.status).toBeGreaterThanOrEqual(400)
    expect(refusal.status).toBeLessThan(600)
    expect(refusal.words).toMatch(/^[A-Z].*\.$/)
  },
)

test.each([
  ['23505', 'already-exists'],
  ['23503', 'still-in-use'],
  ['23514', 'not-possible'],
  ['23P01', 'in-the-way'],
  ['57P01', 'unavailable'],
  ['08006', 'unavailable'],
  ['ECONNREFUSED', 'unavailable'],
])('SQLSTATE %s behind two wrappers is refused as %s', (code, reason) => {
  const cause = new Error('wrapped', { cause: Object.assign(new Error('pg'), { code }) })
  expect(refusalOfDatabase(new Error('Failed query', { cause }))).toBe(reason)
})

test('a named constraint has words of its own', () => {
  const [constraint, reason] = Object.entries(constraintRefusals)[0] ?? []
  expect(refusalOfDatabase({ code: '23505', constraint })).toBe(reason)
})

test('an error that is not of the database is no refusal', () => {
  expect(refusalOfDatabase(new TypeError('x is not a function'))).toBeUndefined()
  expect(refusalOfDatabase(undefined)).toBeUndefined()
})

test('an error that causes itself does not hold us up', () => {
  const error = new Error('loop')
  error.cause = error
  expect(refusalOfDatabase(error)).toBeUndefined()
})
