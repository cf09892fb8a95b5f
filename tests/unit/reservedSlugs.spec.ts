import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { slug } from '../../collections/fields/slug.ts'
import { isReserved, reservedSlugs } from '../../domain/reservedSlugs.ts'

const pages = path.resolve(import.meta.dirname, '../../site/src/pages')

/** The first parts of the site's addresses that a page of text could have as its own. */
const ownParts = readdirSync(pages)
  .map((name) => name.replace(/\.(?:astro|ts)$/, ''))
  .filter((name) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) && name !== 'index')

test('no page of text can lie at an address of the site itself', () => {
  expect(ownParts.length).toBeGreaterThan(20)
  for (const part of ownParts) expect(isReserved(part), part).toBe(true)
})

test('the parts of the front, and the languages, are not given away either', () => {
  const parts = ['admin', 'api', 'events', 'files', 'sandbox', 'en', 'fr', 'uk', 'ru']
  expect(parts.filter((part) => !isReserved(part))).toEqual([])
})

test('what a school writes most has its plain name', () => {
  const plain = ['about', 'terms', 'privacy', 'imprint', 'cookies', 'refunds', 'faq', 'team']
  expect(plain.filter(isReserved)).toEqual([])
  expect([...reservedSlugs]).toEqual([...new Set(reservedSlugs)])
})

test('the panel says why an address is refused', () => {
  const validate = slug({ isTaken: isReserved }).validate as (value: unknown) => unknown
  expect(validate('about')).toBe(true)
  expect(validate('plans')).toMatch(/has a page of its own/)
  expect(validate('About us')).toMatch(/small letters/)
})
