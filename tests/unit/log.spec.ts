import { expect, test } from 'vitest'
import { logTo } from '../../providers/log.ts'

function logged(error: unknown): string {
  let text = ''
  const log = logTo({ level: 'info', process: 'test' }, { write: (line) => void (text += line) })
  log.error({ err: error, msg: 'it failed' })
  return text
}

test('the values of a failed query stay out of the log', () => {
  const cause = Object.assign(new Error('duplicate key'), {
    code: '23505',
    constraint: 'users_email_idx',
    detail: 'Key (email)=(ann@example.org) already exists.',
  })
  const error = new Error(
    'Failed query: insert into users values ($1)\nparams: ann@example.org,secret',
    {
      cause,
    },
  )
  const text = logged(error)
  expect(text).toContain('users_email_idx')
  expect(text).toContain('insert into users')
  expect(text).not.toContain('ann@')
  expect(text).not.toContain('secret')
})

test('an address in a message is taken out', () => {
  expect(logged(new Error('550 no such user ann@example.org here'))).not.toContain('ann@')
})

test('whatever is thrown can be logged', () => {
  expect(logged('a string')).toContain('not an error')
  expect(logged(null)).toContain('not an error')
})
