import { afterAll, expect, test } from 'vitest'
import type { Locals } from '../../server/locals.ts'
import { aFront, aSite, html } from '../support/front.ts'
import { theSchool } from '../support/people.ts'

afterAll(async () => (await theSchool()).destroy())

const missing = ({ page }: Locals) => {
  page.cache()
  return html('no such page', { status: 404 })
}

async function aCourse(slug: string, status: 'published' | 'draft' = 'published') {
  const payload = await theSchool()
  const data = { title: slug, slug, _status: status }
  return payload.create({ collection: 'courses', data, draft: status === 'draft' })
}

async function rename(id: string, slug: string): Promise<void> {
  const payload = await theSchool()
  await payload.update({ collection: 'courses', id, data: { slug, _status: 'published' } })
}

async function redirects(folder: string): Promise<string[]> {
  const payload = await theSchool()
  const { docs } = await payload.find({
    collection: 'redirects',
    where: { from: { like: folder } },
    sort: 'from',
    pagination: false,
  })
  return docs.map(({ from, to }) => `${from} ${to}`)
}

async function aRedirect(from: string, to: string, permanent = true) {
  const payload = await theSchool()
  return payload.create({ collection: 'redirects', data: { from, to, permanent } })
}

test('a published course that is renamed is found at its old address', async () => {
  const front = await aFront({ site: aSite({ '/courses/hand': missing }) })
  const course = await aCourse('hand')
  expect((await front.ask('/courses/hand')).status).toBe(404)

  await rename(course.id, 'hands')
  const { status, headers } = await front.ask('/courses/hand?x=1')
  expect([status, headers.location]).toEqual([308, '/courses/hands?x=1'])
  const french = await front.ask('/fr/courses/hand')
  expect([french.status, french.headers.location]).toEqual([308, '/fr/courses/hands'])
})

test('a course renamed twice is one step away from each of its old addresses', async () => {
  const course = await aCourse('ink')
  await rename(course.id, 'inks')
  await rename(course.id, 'ink-and-paper')
  expect(await redirects('/courses/ink')).toEqual([
    '/courses/ink /courses/ink-and-paper',
    '/courses/inks /courses/ink-and-paper',
  ])
})

test('a course that gets its first name back leaves nothing that leads round', async () => {
  const course = await aCourse('line')
  await rename(course.id, 'lines')
  await rename(course.id, 'line')
  expect(await redirects('/courses/line')).toEqual(['/courses/lines /courses/line'])
})

test('a draft is renamed without a word; publishing it leaves one, from the name people knew', async () => {
  const payload = await theSchool()
  const unknown = await aCourse('leaf', 'draft')
  const course = await aCourse('tree')
  const drafted = { collection: 'courses', draft: true } as const
  await payload.update({ ...drafted, id: unknown.id, data: { slug: 'leaves' } })
  await payload.update({ ...drafted, id: course.id, data: { slug: 'trees' } })
  await payload.update({ ...drafted, id: course.id, data: { slug: 'forest' } })
  expect(await redirects('/courses/')).not.toContain('/courses/tree /courses/trees')

  await rename(course.id, 'forest')
  await rename(unknown.id, 'leaves')
  expect(await redirects('/courses/tree')).toEqual(['/courses/tree /courses/forest'])
  expect(await redirects('/courses/leaf')).toEqual([])
})

test('a teacher who is not shown is renamed without a word; one who is leaves it', async () => {
  const payload = await theSchool()
  for (const [slug, active] of [
    ['mia', true],
    ['max', false],
  ] as const) {
    const data = { name: slug, slug, zone: 'Europe/Paris', active }
    const { id } = await payload.create({ collection: 'teachers', data })
    await payload.update({ collection: 'teachers', id, data: { slug: `${slug}-new` } })
  }
  expect(await redirects('/teachers/')).toEqual(['/teachers/mia /teachers/mia-new'])
})

test('a page that is there is never asked where it has gone', async () => {
  const front = await aFront({ site: aSite({ '/here': () => html('here') }) })
  await aRedirect('/here', '/there')
  expect(await front.ask('/here')).toMatchObject({ status: 200, text: 'here' })
})

test('an answer that leads on is kept until somebody changes it', async () => {
  const payload = await theSchool()
  const front = await aFront()
  const { id } = await aRedirect('/old', '/new', false)
  const first = await front.ask('/old')
  expect([first.status, first.headers.location]).toEqual([307, '/new'])
  expect((await front.ask('/old')).headers['cache-tag']).toContain('redirects')

  await payload.update({ collection: 'redirects', id, data: { to: '/newer' } })
  await expect.poll(async () => (await front.ask('/old')).headers.location).toBe('/newer')
  await payload.delete({ collection: 'redirects', id })
  await expect.poll(async () => (await front.ask('/old')).status).toBe(404)
})

test('what is written by hand is spelt as the front spells it, and made straight', async () => {
  await aRedirect('/b/', '/c/../d')
  await aRedirect('/a?x=1', '//b'.slice(1))
  await aRedirect('/d', '/fr/e#end')
  expect(await redirects('/')).toEqual(
    expect.arrayContaining(['/a /e#end', '/b /e#end', '/d /e#end']),
  )
  await aRedirect('/школа', '/about')
  const front = await aFront()
  expect((await front.ask('/%d1%88%D0%BA%D0%BE%D0%BB%D0%B0')).headers.location).toBe('/about')
})

test.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  'javascript:alert(1)',
  'x',
])('no redirect leads to %s', async (to) => {
  await expect(aRedirect('/leave', to)).rejects.toMatchObject({ name: 'ValidationError' })
  expect(await redirects('/leave')).toEqual([])
})

test('a redirect to itself, or round by another, is refused', async () => {
  await aRedirect('/one', '/two')
  for (const [from, to] of [
    ['/same', '/same?again'],
    ['/two', '/one'],
  ] as const) {
    await expect(aRedirect(from, to)).rejects.toMatchObject({ status: 400 })
  }
  expect(await redirects('/one')).toEqual(['/one /two'])
})

test('courses renamed at the same time all leave word', async () => {
  const names = Array.from({ length: 6 }, (_, index) => `swap-${index}`)
  const courses = await Promise.all(names.map((name) => aCourse(name)))
  await Promise.all(courses.map(({ id }, index) => rename(id, `swapped-${index}`)))
  expect(await redirects('/courses/swap')).toEqual(
    names.map((name, index) => `/courses/${name} /courses/swapped-${index}`),
  )
})
