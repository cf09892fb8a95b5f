import { expect, test } from 'vitest'
import { marked, menuOf, ownEntries } from '../../site/src/menu.ts'
import { speaking } from '../../site/src/speaking.ts'

const at = (path: string, prefix = '') =>
  speaking({
    locals: { language: prefix === '' ? 'en' : 'fr', prefix },
    url: new URL(path, 'http://localhost'),
  })

const school = { kinds: [], menu: [], language: 'en' as const }

test('the menu has what the school has, in its own order, and then what the school has added', () => {
  const menu = menuOf(
    {
      ...school,
      kinds: ['posts', 'plans', 'courses'],
      menu: [
        { label: 'The garden', to: '/garden' },
        { label: 'A friend', to: 'https://friend.example' },
      ],
    },
    at('/'),
  )
  expect(menu.map(({ label, to }) => [label, to])).toEqual([
    ['Courses', '/courses'],
    ['Plans', '/plans'],
    ['Blog', '/blog'],
    ['The garden', '/garden'],
    ['A friend', 'https://friend.example'],
  ])
})

test('under a prefix the menu speaks its language and stays in it; what the school wrote stays as it is', () => {
  const added = [{ label: 'The garden', to: '/garden' }]
  const menu = menuOf({ ...school, kinds: ['plans'], menu: added }, at('/', '/fr'))
  expect(menu).toEqual([
    { label: 'Formules', to: '/fr/plans' },
    { label: 'The garden', to: '/fr/garden', lang: 'en' },
  ])
})

test('the page itself is marked, and what it belongs to', () => {
  const [blog] = menuOf({ ...school, kinds: ['posts'] }, at('/blog'))
  const [below] = menuOf({ ...school, kinds: ['posts'] }, at('/blog/on-lines'))
  const [beside] = menuOf({ ...school, kinds: ['posts'] }, at('/blogs'))
  expect([blog?.current, below?.current, beside?.current]).toEqual(['page', 'true', undefined])
  expect(marked({ to: '/' }, '/blog').current).toBeUndefined()
})

test('each face of a page leads to where its reader works', () => {
  const leadsTo = (variant: 'visitor' | 'student' | 'staff') =>
    ownEntries(variant, at('/')).map(({ to }) => to)
  expect(leadsTo('visitor')).toEqual([])
  expect(leadsTo('student')).toEqual(['/dashboard', '/orders'])
  expect(leadsTo('staff')).toEqual(['/admin'])
})
