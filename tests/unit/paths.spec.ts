import { expect, test } from 'vitest'
import { paths } from '../../site/src/paths.ts'
import { ownPath, wayOn } from '../../site/src/wayOn.ts'

test('a path carries what it is given, and nothing else', () => {
  expect(paths.signIn()).toBe('/sign-in')
  expect(paths.signIn({ next: '/account?done=password' })).toBe(
    '/sign-in?next=%2Faccount%3Fdone%3Dpassword',
  )
  expect(paths.account({ done: undefined })).toBe('/account')
})

test('a place on this site is where one goes on', () => {
  for (const path of ['/', '/account', '/account?done=password', '/#courses', '/a/../account']) {
    expect(ownPath(path)).toBe(new URL(path, 'http://here').href.slice('http://here'.length))
  }
})

test('nobody is sent to another site, however it is written', () => {
  const elsewhere = [
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/\n\\evil.example',
    'javascript:alert(1)',
    'account',
    '@evil.example',
    '',
    null,
  ]
  expect(elsewhere.map((next) => ownPath(next))).toEqual(elsewhere.map(() => undefined))
})

test('a path that only turns into another host once it is tidied up is refused as well', () => {
  expect(ownPath('/.//evil.example')).toBeUndefined()
  expect(ownPath('/a/..//evil.example')).toBeUndefined()
})

test('staff go to the panel and students to their page, unless they wanted to be elsewhere', () => {
  expect(wayOn({ role: 'mentor' }, null)).toBe('/admin')
  expect(wayOn({ role: 'student' }, null)).toBe('/account')
  expect(wayOn({ role: 'mentor' }, '/account')).toBe('/account')
  expect(wayOn({ role: 'student' }, '//evil.example')).toBe('/account')
})
