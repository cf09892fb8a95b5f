import { Script } from 'node:vm'
import { setImmediate as later } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { ownAddress } from '../../domain/redirect.ts'
import { drawnOnce } from '../../server/painter/drawnOnce.ts'
import { offlineWorker } from '../../site/src/offlineWorker.ts'
import { plainWords } from '../../site/src/things/plainWords.ts'
import { inDataBlock } from '../../site/src/things/thing.ts'

test('no text ends a data block early, and all of it is still there', () => {
  const name = '</script><script>alert(1)</script><!-- \u2028'
  const block = inDataBlock([{ '@type': 'Course', name }])
  expect(block).not.toMatch(/[<\u2028]/)
  expect(JSON.parse(block)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'Course', name }],
  })
})

test('an answer in rich text is told as words, a line for each paragraph', () => {
  const text = (words: string) => ({ type: 'text', text: words })
  const paragraph = (...children: { type: string; text?: string }[]) => ({
    type: 'paragraph',
    children,
  })
  expect(
    plainWords([paragraph(text('One '), text('line.')), paragraph(), paragraph(text('Two.'))]),
  ).toBe('One line.\nTwo.')
})

test('the worker of the offline page can be read by a browser, and keeps no other page', () => {
  const script = offlineWorker({ edition: 'one', pages: ['/offline', '/fr/offline'] })
  expect(() => new Script(script)).not.toThrow()
  expect(script.match(/caches\.open|cache\.put|cache\.addAll/g)).toEqual([
    'caches.open',
    'cache.put',
    'cache.addAll',
  ])
})

test('fifty who ask for one card have it drawn once, and two cards are never drawn at a time', async () => {
  const once = drawnOnce(1_000)
  let drawn = 0
  let atATime = 0
  const draw = async () => {
    atATime += 1
    expect(atATime).toBe(1)
    await later()
    atATime -= 1
    drawn += 1
    return Buffer.alloc(400)
  }
  const asks = Array.from({ length: 50 }, (_, index) => once(index % 2 ? 'odd' : 'even', draw))
  await Promise.all(asks)
  expect(drawn).toBe(2)
})

test('drawings that do not fit any more are drawn again, and one that fails holds nobody up', async () => {
  const once = drawnOnce(1_000)
  let drawn = 0
  const draw = async () => Buffer.alloc(400, ++drawn)
  for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) await once(name, draw)
  expect(drawn).toBe(4)

  const broken = once('d', () => Promise.reject(new Error('no paper')))
  const next = once('e', draw)
  await expect(broken).rejects.toThrow('no paper')
  expect(await next).toHaveLength(400)
  expect(await once('d', draw)).toHaveLength(400)
})

test.each([
  ['/a/', '/a'],
  ['/a//b', '/a/b'],
  ['/a/../b?c#d', '/b?c#d'],
  ['/fr/plans', '/plans'],
  ['/школа', '/%D1%88%D0%BA%D0%BE%D0%BB%D0%B0'],
  ['/%d1%88', '/%D1%88'],
  [' /a ', '/a'],
  ['/..//evil.example', '/evil.example'],
])('%s is written %s', (typed, spelt) => {
  expect(ownAddress(typed)).toBe(spelt)
})

test.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'a', '', '/a b', '/a\tb'])(
  '%j is no address of the school',
  (typed) => {
    expect(ownAddress(typed)).toBeNull()
  },
)
