import { expect, test } from 'vitest'
import { cachedPath, faceOf, hintedVariant } from '../../server/pageCache/pageKey.ts'
import { makeReady } from '../../server/pageCache/readyPage.ts'
import type { ReadyPage } from '../../server/pageCache/readyPage.ts'
import { sharedRenders } from '../../server/pageCache/sharedRenders.ts'
import type { Outcome } from '../../server/pageCache/sharedRenders.ts'
import { createPageStore } from '../../server/pageCache/store.ts'
import { createWarmer } from '../../server/pageCache/warmer.ts'

const aPage = (bytes = 100) => ({ bytes, etag: 'W/"x"' }) as ReadyPage
const made = (startedAt: number, ...tags: string[]) => ({
  tags: new Set(tags),
  staleAt: undefined,
  startedAt,
})

test('a page is there until something it was made of changes', () => {
  const store = createPageStore({ budget: 1_000 })
  store.put('visitor', '/', aPage(), made(store.begin(), 'school', 'landing'))
  store.invalidate('courses')
  expect(store.get('visitor', '/')).toBeDefined()
  store.invalidate('landing')
  expect(store.get('visitor', '/')).toBeUndefined()
})

test('a render that a change has overtaken is not kept', () => {
  const store = createPageStore({ budget: 1_000 })
  const startedAt = store.begin()
  store.invalidate('school')
  expect(store.put('visitor', '/', aPage(), made(startedAt, 'school'))).toBe(false)
  expect(store.put('visitor', '/', aPage(), made(startedAt, 'courses'))).toBe(true)
})

test('a render that began before a flush is not kept', () => {
  const store = createPageStore({ budget: 1_000 })
  const startedAt = store.begin()
  store.flush()
  expect(store.put('visitor', '/', aPage(), made(startedAt, 'school'))).toBe(false)
  expect(store.put('visitor', '/', aPage(), made(store.begin(), 'school'))).toBe(true)
})

test('a flood of invented tags costs pages, and neither memory nor truth', () => {
  const store = createPageStore({ budget: 1_000 })
  const startedAt = store.begin()
  for (let count = 0; count <= 1_000; count++) store.invalidate(`invented-${count}`)
  expect(store.put('visitor', '/', aPage(), made(startedAt, 'school'))).toBe(false)
})

test('a page ends by the clock when it said so, in that very millisecond', () => {
  let now = 1_000
  const store = createPageStore({ budget: 1_000, now: () => now })
  const freshness = { tags: new Set<string>(), staleAt: new Date(2_000), startedAt: 0 }
  expect(store.put('visitor', '/', aPage(), freshness)).toBe(true)
  now = 1_999
  expect(store.get('visitor', '/')).toBeDefined()
  now = 2_000
  expect(store.get('visitor', '/')).toBeUndefined()
  expect(store.put('visitor', '/', aPage(), freshness)).toBe(false)
})

test('what was not asked for longest makes room, and the bytes are counted', () => {
  const store = createPageStore({ budget: 300 })
  for (const path of ['/a', '/b', '/c']) store.put('visitor', path, aPage(), made(0))
  store.get('visitor', '/a')
  store.put('visitor', '/d', aPage(), made(0))
  expect(store.get('visitor', '/b')).toBeUndefined()
  expect(store.get('visitor', '/a')).toBeDefined()
  expect(store.size()).toEqual({ pages: 3, bytes: 300 })
})

test('a page larger than everything else is not kept', () => {
  const store = createPageStore({ budget: 300 })
  expect(store.put('visitor', '/', aPage(301), made(0))).toBe(false)
})

test('the faces of a page are kept apart', () => {
  const store = createPageStore({ budget: 300 })
  store.put('staff', '/', aPage(), made(0))
  expect(store.get('visitor', '/')).toBeUndefined()
})

test('campaign parameters are dropped, any other question is not answered from the cache', () => {
  expect(cachedPath('/courses')).toBe('/courses')
  expect(cachedPath('/courses?utm_source=mail&fbclid=1')).toBe('/courses')
  expect(cachedPath('/courses?page=2')).toBeNull()
  expect(cachedPath('/courses?utm_source=a&page=2')).toBeNull()
  expect(cachedPath(`/${'a'.repeat(300)}`)).toBeNull()
})

test('the hint chooses a face that exists, and a visitor otherwise', () => {
  expect(hintedVariant(undefined)).toBe('visitor')
  expect(hintedVariant('a=b; atelier-hint=staff')).toBe('staff')
  expect(hintedVariant('atelier-hint=admin')).toBe('visitor')
  expect(hintedVariant('x-atelier-hint=staff')).toBe('visitor')
})

test('what has the name of a file has one face, whoever asks', () => {
  expect(faceOf('/feed.xml', 'atelier-hint=staff')).toBe('visitor')
  expect(faceOf('/.well-known/plan', 'atelier-hint=staff')).toBe('staff')
  expect(faceOf('/plans', 'atelier-hint=staff')).toBe('staff')
  expect(faceOf('/plans', undefined)).toBe('visitor')
})

test('a picture is kept once and as it is, and for ever when its name is its content', async () => {
  const headers = { 'content-type': 'image/png', 'cache-control': 'public, immutable' }
  const body = Buffer.alloc(10_000)
  const response = new Response(null, { headers })
  const picture = { body, response, tags: new Set<string>(), security: [] }
  const { br, identity, bytes } = await makeReady({ ...picture, variant: 'visitor' })
  expect(br).toBe(identity)
  expect(bytes).toBeLessThan(2 * body.length)
  expect(br.headers).toContain('public, immutable')
  expect(br.headers).not.toContain('cdn-cache-control')
})

test('only the visitor has a face for a CDN', async () => {
  const page = {
    body: Buffer.from('hello'),
    response: new Response(null, { headers: { 'content-type': 'text/html' } }),
    tags: new Set(['b', 'a']),
    security: [],
  }
  const visitor = await makeReady({ ...page, variant: 'visitor' })
  expect(visitor.br.headers).toEqual(
    expect.arrayContaining(['cdn-cache-control', 'max-age=1', 'cache-tag', 'a,b']),
  )
  const student = await makeReady({ ...page, variant: 'student' })
  expect(student.br.headers).toContain('private, no-cache')
  expect(student.br.headers).not.toContain('cdn-cache-control')
})

test('fifty who ask at once share one render', async () => {
  const share = sharedRenders<number>()
  let renders = 0
  const render = async (): Promise<Outcome<number>> => ({ kind: 'shared', answer: ++renders })
  const answers = await Promise.all(Array.from({ length: 50 }, () => share('/', render)))
  expect(new Set(answers)).toEqual(new Set([1]))
})

test('nobody gets the personal page of another, nor one that was overtaken', async () => {
  for (const kind of ['personal', 'overtaken'] as const) {
    const share = sharedRenders<string>()
    const asks = ['ann', 'bob', 'cleo'].map((name) =>
      share('/', async () => ({ kind, answer: name })),
    )
    expect(await Promise.all(asks)).toEqual(['ann', 'bob', 'cleo'])
  }
})

test('a render that fails fails for one alone', async () => {
  const share = sharedRenders<string>()
  const broken = share('/', () => Promise.reject(new Error('broken')))
  const fine = share('/', async () => ({ kind: 'shared', answer: 'fine' }))
  await expect(broken).rejects.toThrow('broken')
  expect(await fine).toBe('fine')
})

test('a page is warmed once more for all that changed while it was warmed', async () => {
  const renders: (() => void)[] = []
  const warm = createWarmer({
    render: () => new Promise<void>((resolve) => renders.push(resolve)),
    onError: () => undefined,
  })
  for (let count = 0; count < 10; count++) warm()
  expect(renders.length).toBe(1)
  renders[0]?.()
  await new Promise(setImmediate)
  expect(renders.length).toBe(2)
  renders[1]?.()
  await new Promise(setImmediate)
  expect(renders.length).toBe(2)
})
