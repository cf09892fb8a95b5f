import { expect, test } from 'vitest'
import { collectTags } from '../../database/tags.ts'
import { blogPage, POSTS_ON_A_PAGE } from '../../queries/blogPage.ts'
import { postPage } from '../../queries/postPage.ts'
import { projectPage } from '../../queries/projectPage.ts'
import { readyText } from '../../queries/readyText.ts'
import { servicePage } from '../../queries/servicePage.ts'
import { servicesPage } from '../../queries/servicesPage.ts'
import { textPage } from '../../queries/textPage.ts'
import { aPerson, aRequest, theSchool } from '../support/people.ts'
import { aPicture } from '../support/pictures.ts'
import { statementsOf } from '../support/statements.ts'
import { aPost, paragraph, text, words } from '../support/writing.ts'

const NOW = new Date('2027-03-01T12:00:00.000Z')
const NEXT = '2027-03-01T12:00:00.001Z'

const slugsOf = (page: { posts: { slug: string }[] } | null) => page?.posts.map(({ slug }) => slug)

async function aTeacher(name: string, active = true) {
  const data = { name, slug: name.toLowerCase(), zone: 'Europe/Paris', active }
  return (await theSchool()).create({ collection: 'teachers', data })
}

const linkTo = (relationTo: string, value: string) =>
  paragraph({
    type: 'link',
    version: 3,
    fields: { linkType: 'internal', doc: { relationTo, value } },
    children: [words('there')],
  })

test('a post is shown from its date on, and the page says when the next one is due', async () => {
  await aPost({ slug: 'now', datedAt: NOW.toISOString(), topics: ['Time'] })
  await aPost({ slug: 'next', datedAt: NEXT, topics: ['Time'] })
  await aPost({ slug: 'draft', datedAt: '2027-01-01T00:00:00.000Z', _status: 'draft' })
  const req = await aRequest(await aPerson('editor'))

  const { result, reading } = await collectTags(() =>
    blogPage(req, { page: 1, topic: 'time' }, NOW),
  )
  expect(slugsOf(result)).toEqual(['now'])
  expect(reading.staleAt).toEqual(new Date(NEXT))
  expect(reading.tags).toContain('posts')
  expect(await postPage(req, 'next', NOW)).toBeNull()
  expect(await postPage(req, 'draft', NOW)).toBeNull()
  expect((await postPage(req, 'next', new Date(NEXT)))?.before).toEqual({
    slug: 'now',
    title: expect.any(String) as string,
  })
})

test('the blog goes on from page to page, and a page beyond the last is none', async () => {
  const req = await aRequest()
  for (let day = 1; day <= POSTS_ON_A_PAGE + 1; day++) {
    const datedAt = `2026-02-${`${day}`.padStart(2, '0')}T08:00:00.000Z`
    await aPost({ slug: `many-${day}`, datedAt, topics: ['Many things'] })
  }
  const ask = (page: number) => blogPage(req, { topic: 'many-things', page }, NOW)
  expect(slugsOf(await ask(1))?.slice(0, 2)).toEqual(['many-13', 'many-12'])
  expect(slugsOf(await ask(2))).toEqual(['many-1'])
  expect(await ask(2)).toMatchObject({
    page: 2,
    pages: 2,
    topic: { name: 'Many things', posts: 13 },
  })
  for (const page of [0, 3, 1.5, NaN, -1]) expect(await ask(page)).toBeNull()
  expect(await blogPage(req, { topic: 'unheard-of', page: 1 }, NOW)).toBeNull()
})

test('topics that read alike are one, and a post is in its list once', async () => {
  const req = await aRequest()
  await aPost({ slug: 'ink-1', datedAt: '2026-01-01T00:00:00.000Z', topics: ['Ink', 'ink!'] })
  await aPost({ slug: 'ink-2', datedAt: '2026-01-02T00:00:00.000Z', topics: ['INK'] })
  expect(slugsOf(await blogPage(req, { topic: 'ink', page: 1 }, NOW))).toEqual(['ink-2', 'ink-1'])
})

test('a post names its author, its neighbours and others on its subject', async () => {
  const { id: author } = await aTeacher('Mia')
  const { id: gone } = await aTeacher('Gone', false)
  const dated = (day: number) => `2025-05-0${day}T08:00:00.000Z`
  await aPost({ slug: 'one', datedAt: dated(1), author, topics: ['Paper'] })
  await aPost({ slug: 'two', datedAt: dated(2), author: gone, topics: ['Paper'] })
  await aPost({ slug: 'three', datedAt: dated(3), topics: ['Stone'] })
  const post = await postPage(await aRequest(), 'two', NOW)

  expect(post).toMatchObject({ before: { slug: 'one' }, after: { slug: 'three' }, author: null })
  expect(post?.related.map(({ slug }) => slug)).toEqual(['one'])
  expect((await postPage(await aRequest(), 'one', NOW))?.author).toMatchObject({
    name: 'Mia',
    slug: 'mia',
  })
})

test('a text shows its pictures, and its links lead where documents are read', async () => {
  const { id: shown } = await aPost({ slug: 'shown' })
  const { id: hidden } = await aPost({ slug: 'hidden', _status: 'draft' })
  const picture = await aPicture('A line')
  const body = text(
    linkTo('posts', shown),
    linkTo('posts', hidden),
    linkTo('users', hidden),
    linkTo('posts', 'no-id'),
    { type: 'upload', version: 3, relationTo: 'media', value: picture, fields: {} },
    { type: 'upload', version: 3, relationTo: 'users', value: picture, fields: {} },
  )
  const nodes = await readyText(await aRequest(await aPerson('editor')), body)
  const links = nodes.slice(0, 4).map(({ children }) => children?.[0])
  expect(links.map((link) => link?.path)).toEqual(['/blog/shown', null, undefined, undefined])
  expect(nodes[4]?.picture?.alt).toBe('A line')
  expect(nodes[5]?.picture).toBeUndefined()
  expect(await readyText(await aRequest(), null)).toEqual([])
})

test('a service is shown with all that belongs to it; one that is switched off is not', async () => {
  const payload = await theSchool()
  const [cover, first] = [await aPicture('Cover'), await aPicture('First')]
  const service = await payload.create({
    collection: 'services',
    data: {
      title: 'A drawing',
      slug: 'drawing',
      price: 12_000,
      days: 5,
      features: 'One sketch\n\nTwo changes',
      cover,
      gallery: [first],
      questions: [{ question: 'How long?', answer: 'Five days.' }],
      description: text(paragraph(words('By hand.'))),
    },
  })
  await payload.create({
    collection: 'services',
    data: { title: 'Off', slug: 'off', price: 1, active: false },
  })
  const project = { title: 'Heron', slug: 'heron', service: service.id, client: 'A friend' }
  await payload.create({ collection: 'projects', data: project })
  const req = await aRequest(await aPerson('admin'))

  expect(await servicePage(req, 'drawing')).toMatchObject({
    price: { amount: 12_000, currency: 'EUR' },
    features: ['One sketch', 'Two changes'],
    cover: { alt: 'Cover' },
    gallery: [{ alt: 'First' }],
    questions: [{ question: 'How long?', answer: 'Five days.' }],
    projects: [{ slug: 'heron', client: 'A friend' }],
  })
  expect(await servicePage(req, 'off')).toBeNull()
  expect((await servicesPage(req)).map(({ slug }) => slug)).toEqual(['drawing'])
})

test('a project names who made it, and only services that are offered', async () => {
  const payload = await theSchool()
  const maker = await aTeacher('Jun')
  const away = await aTeacher('Away', false)
  const off = await payload.create({
    collection: 'services',
    data: { title: 'No more', slug: 'no-more', price: 1, active: false },
  })
  const data = { title: 'Moth', slug: 'moth', by: [maker.id, away.id], service: off.id }
  await payload.create({ collection: 'projects', data })
  await payload.create({
    collection: 'projects',
    data: { title: 'Hidden', slug: 'hidden', active: false },
  })
  const visitor = await aRequest()
  expect(await projectPage(visitor, 'moth')).toMatchObject({
    by: [{ name: 'Jun', slug: 'jun' }],
    service: null,
  })
  expect(await projectPage(await aRequest(await aPerson('editor')), 'moth')).toMatchObject({
    by: [{ slug: 'jun' }, { slug: null }],
    service: null,
  })
  expect(await projectPage(visitor, 'hidden')).toBeNull()
})

test('each page costs the statements it says, however much stands on it', async () => {
  const payload = await theSchool()
  const { id: author } = await aTeacher('Awa')
  const picture = await aPicture('A hand')
  const film = { type: 'upload', version: 3, relationTo: 'media', value: picture, fields: {} }
  const { id: other } = await aPost({ slug: 'other', topics: ['Hands'], cover: picture, author })
  const body = text(linkTo('posts', other), linkTo('teachers', author), film, film)
  await aPost({ slug: 'full', topics: ['Hands'], cover: picture, author, body })
  await payload.create({
    collection: 'pages',
    data: { title: 'Terms', slug: 'terms', kind: 'legal', body, _status: 'published' },
  })
  const req = await aRequest()
  const soon = new Date('2098-01-01T00:00:00.000Z')
  const cost = (work: () => Promise<unknown>) => statementsOf(payload, work)
  expect(await cost(() => blogPage(req, { page: 1 }, soon))).toBeLessThanOrEqual(5)
  expect(await cost(() => postPage(req, 'full', soon))).toBeLessThanOrEqual(13)
  expect(await cost(() => textPage(req, 'terms'))).toBeLessThanOrEqual(5)
  expect(await cost(() => servicesPage(req))).toBeLessThanOrEqual(3)
  expect(await cost(() => servicePage(req, 'drawing'))).toBeLessThanOrEqual(10)
  expect(await cost(() => projectPage(req, 'heron'))).toBeLessThanOrEqual(11)
})
