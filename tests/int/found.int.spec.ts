import type { APIRoute } from 'astro'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { GET as card } from '../../site/src/pages/cards/[kind]/[file].png.ts'
import { GET as icon } from '../../site/src/pages/icons/[file].png.ts'
import { GET as security } from '../../site/src/pages/.well-known/security.txt.ts'
import { GET as touchIcon } from '../../site/src/pages/apple-touch-icon.png.ts'
import { GET as atom } from '../../site/src/pages/atom.xml.ts'
import { GET as oldFavicon } from '../../site/src/pages/favicon.ico.ts'
import { GET as favicon } from '../../site/src/pages/favicon.svg.ts'
import { GET as feed } from '../../site/src/pages/feed.xml.ts'
import { GET as llms } from '../../site/src/pages/llms.txt.ts'
import { GET as manifest } from '../../site/src/pages/manifest.webmanifest.ts'
import { GET as robots } from '../../site/src/pages/robots.txt.ts'
import { GET as sitemap } from '../../site/src/pages/sitemap.xml.ts'
import type {} from '../../site/src/env.d.ts'
import { aFront } from '../support/front.ts'
import { theSchool } from '../support/people.ts'

afterAll(async () => (await theSchool()).destroy())

const files: Record<string, APIRoute> = {
  '/sitemap.xml': sitemap,
  '/robots.txt': robots,
  '/feed.xml': feed,
  '/atom.xml': atom,
  '/llms.txt': llms,
  '/manifest.webmanifest': manifest,
  '/favicon.svg': favicon,
  '/favicon.ico': oldFavicon,
  '/apple-touch-icon.png': touchIcon,
  '/.well-known/security.txt': security,
}

/** A front with the site's own files and nothing else. */
const theFiles = () =>
  aFront({
    site: {
      render: async (request, { locals }) => {
        const url = new URL(request.url)
        const [, folder, kind, file] =
          /^\/(cards|icons)\/(?:(\w+)\/)?(.+)\.png$/.exec(url.pathname) ?? []
        const route = folder ? { cards: card, icons: icon }[folder] : files[url.pathname]
        const redirect = (to: string, status: number) =>
          new Response(null, { status, headers: { location: to } })
        const context = { locals, request, url, params: { kind, file }, redirect }
        return route ? await route(context as never) : null
      },
    },
  })

async function aPost(slug: string, datedAt: string, status: 'published' | 'draft' = 'published') {
  const payload = await theSchool()
  return payload.create({
    collection: 'posts',
    data: { title: `On <${slug}>`, slug, summary: 'Short & true.', datedAt, _status: status },
    draft: status === 'draft',
  })
}

async function aTeacher(slug: string, { active = true } = {}) {
  const payload = await theSchool()
  const data = { name: slug, slug, line: 'Draws', zone: 'Europe/Paris', active }
  return payload.create({ collection: 'teachers', data })
}

const inAYear = () => new Date(Date.now() + 365 * 24 * 60 * 60 * 1000).toISOString()

test('the sitemap names what visitors may see, in every language, and nothing else', async () => {
  await aPost('lines', '2026-01-02T10:00:00.000Z')
  await aPost('drafted', '2026-01-02T10:00:00.000Z', 'draft')
  await aPost('later', inAYear())
  await aTeacher('mia')
  await aTeacher('max', { active: false })
  const front = await theFiles()

  const { text, headers } = await front.ask('/sitemap.xml')
  expect(headers['content-type']).toBe('application/xml; charset=utf-8')
  for (const path of ['/', '/fr', '/blog/lines', '/fr/blog/lines', '/teachers/mia', '/blog']) {
    expect(text).toContain(`<loc>http://localhost:3000${path}</loc>`)
  }
  expect(text).toContain('hreflang="uk" href="http://localhost:3000/uk/blog/lines"')
  expect(text).not.toMatch(/drafted|later|\/max|\/en\//)
})

test('what is published is in the sitemap, the feed and the lines for machines within a second', async () => {
  const front = await theFiles()
  const paths = ['/sitemap.xml', '/feed.xml', '/atom.xml', '/llms.txt']
  for (const path of paths) expect((await front.ask(path)).text).not.toContain('/blog/shade')

  await aPost('shade', '2026-01-03T10:00:00.000Z')
  for (const path of paths) {
    await expect
      .poll(async () => (await front.ask(path)).text, { timeout: 1_000, interval: 10 })
      .toContain('http://localhost:3000/blog/shade')
  }
})

test('a post whose hour comes is there by itself', async () => {
  const front = await theFiles()
  await aPost('dawn', new Date(Date.now() + 700).toISOString())
  for (const path of ['/feed.xml', '/sitemap.xml']) {
    expect((await front.ask(path)).text).not.toContain('/blog/dawn')
  }
  for (const path of ['/feed.xml', '/sitemap.xml']) {
    await expect.poll(async () => (await front.ask(path)).text).toContain('/blog/dawn')
  }
})

test('feeds have their types, their words unharmed, and a 304 for whoever knows them', async () => {
  const front = await theFiles()
  for (const [path, type] of [
    ['/feed.xml', 'application/rss+xml; charset=utf-8'],
    ['/atom.xml', 'application/atom+xml; charset=utf-8'],
  ] as const) {
    const { headers, text } = await front.ask(path, { headers: { cookie: 'atelier-hint=staff' } })
    expect(headers['content-type']).toBe(type)
    expect(headers['cache-tag']).toContain('posts')
    expect(text).toContain('On <lines>')
    const again = await front.ask(path, { headers: { 'if-none-match': headers.etag } })
    expect(again.status).toBe(304)
  }
})

test('robots are told where everything is listed, and what is of one person', async () => {
  const { text } = await (await theFiles()).ask('/robots.txt')
  expect(text).toContain('Sitemap: http://localhost:3000/sitemap.xml')
  expect(text).toContain('Disallow: /orders/')
})

test('each icon of the manifest is a picture of its size, kept for ever', async () => {
  const front = await theFiles()
  const { text } = await front.ask('/manifest.webmanifest')
  const { icons, name } = JSON.parse(text) as {
    name: string
    icons: { src: string; sizes: string; purpose: string }[]
  }
  expect([name, icons.length]).toEqual(['My school', 4])
  for (const { src, sizes } of icons) {
    const { bytes, headers } = await front.ask(src)
    const { width, height, format } = await sharp(bytes).metadata()
    expect([`${width}x${height}`, format]).toEqual([sizes, 'png'])
    expect(headers['cache-control']).toContain('immutable')
  }
  expect((await front.ask('/icons/any-4096-000000000000.png')).status).toBe(404)
})

test('the sign in a tab has the colour of the school, in every form it is asked for', async () => {
  const payload = await theSchool()
  const front = await theFiles()
  const before = (await front.ask('/favicon.svg')).text
  await payload.updateGlobal({ slug: 'school', data: { brandColour: '#7a3b2e' } })
  await expect.poll(async () => (await front.ask('/favicon.svg')).text).not.toBe(before)

  const old = await front.ask('/favicon.ico')
  expect([...old.bytes.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32])
  expect(await sharp(old.bytes.subarray(22)).metadata()).toMatchObject({ width: 32 })
  const touch = await front.ask('/apple-touch-icon.png')
  expect(await sharp(touch.bytes).metadata()).toMatchObject({ width: 180, height: 180 })
})

test('a hole may be told to the school’s address, when it has one, for at most a year', async () => {
  const payload = await theSchool()
  const front = await theFiles()
  expect((await front.ask('/.well-known/security.txt')).status).toBe(404)

  await payload.updateGlobal({ slug: 'school', data: { email: 'hello@school.example' } })
  const { text } = await front.ask('/.well-known/security.txt')
  expect(text).toContain('Contact: mailto:hello@school.example')
  const expires = new Date(/Expires: (.+)/.exec(text)?.[1] ?? 0).getTime()
  expect(expires).toBeGreaterThan(Date.now())
  expect(expires).toBeLessThan(Date.parse(inAYear()))
})

test('a card is a picture of its page; when the page changes, its old name leads to the new one', async () => {
  const payload = await theSchool()
  const { id } = await aTeacher('ines')
  const front = await theFiles()
  const first = (await front.ask('/cards/teachers/ines-000000000000.png')).headers.location ?? ''
  expect(first).toMatch(/^\/cards\/teachers\/ines-[\da-f]{12}\.png$/)

  const { bytes, headers } = await front.ask(first)
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(headers['content-encoding']).toBeUndefined()

  await payload.update({ collection: 'teachers', id, data: { name: 'Inès Моро' } })
  await expect.poll(async () => (await front.ask(first)).status).toBe(302)
  const second = (await front.ask(first)).headers.location ?? ''
  expect(second).not.toBe(first)
  expect((await front.ask(second)).status).toBe(200)
})

test('nothing is drawn that no page has', async () => {
  await aPost('hidden', '2026-01-02T10:00:00.000Z', 'draft')
  await aTeacher('away', { active: false })
  const front = await theFiles()
  for (const path of [
    '/cards/posts/hidden-000000000000.png',
    '/cards/teachers/away-000000000000.png',
    '/cards/courses/anything-000000000000.png',
    '/cards/lists/anything-000000000000.png',
    '/cards/users/anything-000000000000.png',
    '/cards/school/anything-000000000000.png',
  ]) {
    expect((await front.ask(path)).status, path).toBe(404)
  }
})

test('a card shows the photo of its page and the logo of the school', async () => {
  const payload = await theSchool()
  const plain = await aTeacher('plain')
  const front = await theFiles()
  const askFor = async () => {
    const named = await front.ask('/cards/teachers/plain-000000000000.png')
    return (await front.ask(named.headers.location ?? '')).bytes
  }
  const without = await askFor()
  const red = await aPicture('#ff0000')
  await payload.update({ collection: 'teachers', id: plain.id, data: { photo: red } })
  await payload.updateGlobal({ slug: 'school', data: { logo: await aPicture('#00ff00') } })
  await expect.poll(async () => (await askFor()).equals(without)).toBe(false)

  const { data, info } = await sharp(await askFor())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const colourAt = (x: number, y: number) => [
    ...data.subarray((y * info.width + x) * 3).subarray(0, 3),
  ]
  expect(colourAt(1_100, 300)[0]).toBeGreaterThan(240)
  expect(colourAt(1_100, 300)[1]).toBeLessThan(20)
  expect(colourAt(90, 530)[1]).toBeGreaterThan(240)
})

async function aPicture(background: string): Promise<string> {
  const payload = await theSchool()
  const create = { width: 900, height: 700, channels: 3, background } as const
  const data = await sharp({ create }).png().toBuffer()
  const file = { data, name: 'sheet.png', mimetype: 'image/png', size: data.length }
  return (await payload.create({ collection: 'media', data: { alt: 'A sheet' }, file })).id
}
