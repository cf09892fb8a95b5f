import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { collectTags } from '../../database/tags.ts'
import { chrome } from '../../queries/chrome.ts'
import { aRequest, theSchool } from '../support/people.ts'
import { statementsOf } from '../support/statements.ts'

afterAll(async () => (await theSchool()).destroy())

const now = new Date('2027-03-01T12:00:00.000Z')
const frame = async () => chrome(await aRequest(), now)

test('the menu names only what the school has to show, as soon as it has', async () => {
  const payload = await theSchool()
  expect((await frame()).kinds).toEqual([])

  const title = 'A first one'
  const draft = { title, slug: 'a', _status: 'draft' } as const
  await payload.create({ collection: 'courses', data: draft, draft: true })
  await payload.create({
    collection: 'services',
    data: { title, slug: 'b', price: 100, active: false },
  })
  expect((await frame()).kinds).toEqual([])

  await payload.create({ collection: 'services', data: { title, slug: 'c', price: 100 } })
  await payload.create({
    collection: 'courses',
    data: { ...draft, slug: 'd', _status: 'published' },
  })
  expect((await frame()).kinds).toEqual(['courses', 'services'])
})

test('an offer and a post are in the menu from their moment on, and the page knows when that is', async () => {
  const payload = await theSchool()
  const offer = { title: 'Spring', kind: 'percentage', percent: 10, scope: 'everything' } as const
  const endsAt = '2027-03-01T12:00:00.000Z'
  await payload.create({ collection: 'offers', data: { ...offer, customers: 'everyone', endsAt } })
  const datedAt = '2027-03-02T08:00:00.000Z'
  await payload.create({
    collection: 'posts',
    data: { title: 'Soon', slug: 'soon', datedAt, _status: 'published' },
  })

  const req = await aRequest()
  const { result, reading } = await collectTags(() => chrome(req, now))
  expect(result.kinds).not.toContain('offers')
  expect(result.kinds).not.toContain('posts')
  expect(reading.staleAt?.toISOString()).toBe(datedAt)

  const before = await chrome(await aRequest(), new Date('2027-03-01T11:59:59.999Z'))
  expect(before.kinds).toContain('offers')
  const after = await chrome(await aRequest(), new Date(datedAt))
  expect(after.kinds).toContain('posts')
})

test('pages of text are listed by title, the legal ones known as such', async () => {
  const payload = await theSchool()
  for (const [title, slug, kind] of [
    ['Terms', 'terms', 'legal'],
    ['About us', 'about', 'page'],
  ] as const) {
    await payload.create({
      collection: 'pages',
      data: { title, slug, kind, _status: 'published' },
    })
  }
  expect((await frame()).pages).toEqual([
    { title: 'About us', slug: 'about', kind: 'page' },
    { title: 'Terms', slug: 'terms', kind: 'legal' },
  ])
})

test('the frame costs two statements, and one more for a logo', async () => {
  const payload = await theSchool()
  const [plain, dressed] = [await aRequest(), await aRequest()]
  expect(await statementsOf(payload, () => chrome(plain, now))).toBe(2)

  const logo = await aPicture()
  const social = { kind: 'instagram', url: 'https://instagram.com/x' } as const
  await payload.updateGlobal({
    slug: 'school',
    data: { logo, socials: [social], menu: [{ label: 'Shop', to: '/shop' }] },
  })
  expect(await statementsOf(payload, () => chrome(dressed, now))).toBe(3)
  const { logo: shown, socials, menu } = await frame()
  expect(shown).toMatchObject({ alt: 'A sheet', width: 80, height: 50 })
  expect({ socials, menu }).toEqual({ socials: [social], menu: [{ label: 'Shop', to: '/shop' }] })
})

test('a picture brings a patch of its colours along, and one with holes brings none', async () => {
  const payload = await theSchool()
  const [opaque, holed] = [await aPicture(), await aPicture(0.5)]
  const { blur } = await payload.findByID({ collection: 'media', id: opaque })
  expect(blur).toMatch(/^data:image\/webp;base64,[\w+/=]{40,700}$/)
  expect((await payload.findByID({ collection: 'media', id: holed })).blur).toBeNull()

  await payload.update({ collection: 'media', id: opaque, data: { alt: 'Another', blur: 'x' } })
  expect((await payload.findByID({ collection: 'media', id: opaque })).blur).toBe(blur)
})

async function aPicture(alpha = 1): Promise<string> {
  const payload = await theSchool()
  const create = {
    width: 80,
    height: 50,
    channels: 4,
    background: { r: 9, g: 90, b: 160, alpha },
  } as const
  const data = await sharp({ create }).png().toBuffer()
  const file = { data, name: 'sheet.png', mimetype: 'image/png', size: data.length }
  return (await payload.create({ collection: 'media', data: { alt: 'A sheet' }, file })).id
}
