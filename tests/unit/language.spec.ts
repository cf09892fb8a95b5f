import { expect, test } from 'vitest'
import { addressOf, prefixOf, underPrefix } from '../../domain/language.ts'
import { inLanguages } from '../../site/src/inLanguages.ts'
import { pathsUnder } from '../../site/src/paths.ts'

test('a language is taken off an address, and nothing else', () => {
  expect(addressOf('/fr/plans')).toEqual({ asked: 'fr', url: '/plans' })
  expect(addressOf('/uk')).toEqual({ asked: 'uk', url: '/' })
  expect(addressOf('/ru?next=%2Fru')).toEqual({ asked: 'ru', url: '/?next=%2Fru' })
  expect(addressOf('/fr/sign-in?next=/a.b')).toEqual({ asked: 'fr', url: '/sign-in?next=/a.b' })
})

test('what only looks like a language is a path like any other', () => {
  for (const url of ['/', '/plans', '/de/plans', '/french', '/frame', '/FR/plans', '/plans/fr']) {
    expect(addressOf(url)).toEqual({ asked: null, url })
  }
})

test('a file is in no language', () => {
  expect(addressOf('/fr/sitemap.xml')).toEqual({ asked: null, url: '/fr/sitemap.xml' })
})

test('the language of the school has no prefix, and the first page under one no slash', () => {
  expect([prefixOf('fr', 'fr'), prefixOf('fr', 'en')]).toEqual(['', '/fr'])
  expect(underPrefix('', '/')).toBe('/')
  expect(['/', '/#courses', '/?page=2', '/plans'].map((path) => underPrefix('/fr', path))).toEqual([
    '/fr',
    '/fr#courses',
    '/fr?page=2',
    '/fr/plans',
  ])
})

test('a page is found in every language, each under its own name', () => {
  expect(inLanguages('/plans', 'uk').map(({ name, path }) => [name, path])).toEqual([
    ['English', '/en/plans'],
    ['Français', '/fr/plans'],
    ['Українська', '/plans'],
    ['Русский', '/ru/plans'],
  ])
})

test('every link of a page stays in its language, unless it leads out of the site', () => {
  const paths = pathsUnder('/fr')
  expect(paths.plans()).toBe('/fr/plans')
  expect(paths.signIn({ next: '/fr/account' })).toBe('/fr/sign-in?next=%2Ffr%2Faccount')
  expect([paths.panel(), paths.sandbox(), paths.file('7')]).toEqual([
    '/admin',
    '/sandbox',
    '/files/7',
  ])
  expect(paths.handIn('7')).toBe('/api/homework/hand-in?lecture=7&language=fr')
})

test('a link that an editor has written leads to the page in the visitor’s language', () => {
  const { to } = pathsUnder('/fr')
  expect(['/', '/plans', '/plans?a=1.5#b'].map(to)).toEqual([
    '/fr',
    '/fr/plans',
    '/fr/plans?a=1.5#b',
  ])
  for (const written of [
    'https://example.org/plans',
    '//example.org',
    'mailto:a@example.org',
    '#plans',
    '/admin',
    '/files/7',
    '/api/media/file/a',
    '/feed.xml',
  ]) {
    expect(to(written)).toBe(written)
  }
})
