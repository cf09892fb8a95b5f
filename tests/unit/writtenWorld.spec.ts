import { expect, test } from 'vitest'
import { isReserved } from '../../domain/reservedSlugs.ts'
import { topicSlug } from '../../domain/topic.ts'
import { pages } from '../../scripts/seed/world/pages.ts'
import { posts } from '../../scripts/seed/world/posts.ts'
import { projects } from '../../scripts/seed/world/projects.ts'
import { services } from '../../scripts/seed/world/services.ts'
import { toLexical, withPicture } from '../../scripts/seed/world/toLexical.ts'

test('what the demo school has written has addresses of its own', () => {
  for (const kind of [services, projects, posts, pages]) {
    const slugs = kind.map(({ slug }) => slug)
    expect(new Set(slugs).size).toBe(slugs.length)
    for (const slug of slugs) expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/)
  }
  expect(pages.filter(({ slug }) => isReserved(slug))).toEqual([])
})

test('a project was ordered as a service that there is, and a topic has an address', () => {
  const known = services.map(({ slug }) => slug)
  const ordered = projects.flatMap(({ service }) => service ?? [])
  expect(known).toEqual(expect.arrayContaining(ordered))
  for (const { topics } of posts) for (const topic of topics) expect(topicSlug(topic)).not.toBe('')
})

test('each legal page says first of all that it is a template', () => {
  const legal = pages.filter(({ kind }) => kind === 'legal')
  expect(legal.map(({ slug }) => slug).sort()).toEqual(['cookies', 'imprint', 'privacy', 'terms'])
  for (const { body, slug } of legal) expect(body.trim(), slug).toMatch(/^> \*\*This is a template/)
})

test('a picture stands before the second heading of a text, or at its end', () => {
  const at = (markdown: string) =>
    withPicture(toLexical(markdown), { media: 'm', caption: 'c' }).root.children.findIndex(
      ({ type }) => type === 'upload',
    )
  expect(at('## One\n\nA\n\n## Two\n\nB')).toBe(2)
  expect(at('A\n\nB')).toBe(2)
})
