import { expect, test } from 'vitest'
import { pageNumber, pathsUnder } from '../../site/src/paths.ts'
import { ownPath, wayOn } from '../../site/src/wayOn.ts'

const paths = pathsUnder('')

test('a path carries what it is given, and nothing else', () => {
  expect(paths.signIn()).toBe('/sign-in')
  expect(paths.signIn({ next: '/account?done=password' })).toBe(
    '/sign-in?next=%2Faccount%3Fdone%3Dpassword',
  )
  expect(paths.account({ done: undefined })).toBe('/account')
})

test('the first page of a list has no number, and an address that names no page means the first', () => {
  expect(paths.learn('drawing')).toBe('/learn/drawing')
  expect(paths.learn('drawing', { page: 1 })).toBe('/learn/drawing')
  expect(paths.learn('drawing', { page: 2 })).toBe('/learn/drawing?page=2')

  const named = ['2', '1', '', '0', '-1', '1.5', '1e99', 'two'].map((page) =>
    pageNumber(new URL(`http://here/learn/drawing?page=${page}`)),
  )
  expect(named).toEqual([2, 1, 1, 1, 1, 1, 1, 1])
  expect(pageNumber(new URL('http://here/learn/drawing'))).toBe(1)
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

test('staff go to the panel and students to their desk, unless they wanted to be elsewhere', () => {
  expect(wayOn({ role: 'mentor' }, null, paths)).toBe('/admin')
  expect(wayOn({ role: 'student' }, null, paths)).toBe('/dashboard')
  expect(wayOn({ role: 'student' }, null, pathsUnder('/fr'))).toBe('/fr/dashboard')
  expect(wayOn({ role: 'mentor' }, '/account', paths)).toBe('/account')
  expect(wayOn({ role: 'student' }, '//evil.example', paths)).toBe('/dashboard')
})
