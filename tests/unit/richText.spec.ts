import { expect, test } from 'vitest'
import type { RichNode } from '../../site/src/richText.ts'
import {
  anchorsOf,
  contentsOf,
  leadsElsewhere,
  levelOf,
  linkOf,
  marksOf,
  minutesToRead,
  textOf,
} from '../../site/src/richText.ts'

const text = (words: string, format = 0): RichNode => ({ type: 'text', text: words, format })
const heading = (words: string, tag = 'h2'): RichNode => ({
  type: 'heading',
  tag,
  children: [text(words)],
})
const link = (url: string): RichNode => ({ type: 'link', fields: { url, linkType: 'custom' } })

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  'https:evil.example',
  '',
])('a link to %j is words alone', (url) => {
  expect(linkOf(link(url))).toBeUndefined()
})

test('links to the web, by mail, by telephone, on the site and on the page are links', () => {
  const urls = ['https://a.example/b?c=d#e', 'mailto:a@b.example', 'tel:+33123', '/plans', '#top']
  expect(urls.map((url) => linkOf(link(url)))).toEqual(urls)
  expect(urls.map(leadsElsewhere)).toEqual([true, false, false, false, false])
})

test('a link to a document leads where it is read, and nowhere when it is not', () => {
  const to = (path: string | null): RichNode => ({
    type: 'link',
    fields: { linkType: 'internal', url: 'javascript:alert(1)' },
    path,
  })
  expect(linkOf(to('/blog/ink'))).toBe('/blog/ink')
  expect(linkOf(to(null))).toBeUndefined()
})

test('headings are named for their words, and equal ones are numbered in their order', () => {
  const nodes = [
    heading('The line'),
    heading('The line!'),
    heading('What’s “ink”?', 'h3'),
    heading('Лінія і тінь'),
    heading('…'),
    heading('Main'),
    heading('The line 2'),
    heading('The line'),
  ]
  expect([...anchorsOf(nodes).values()]).toEqual([
    'the-line',
    'the-line-2',
    'whats-ink',
    'лінія-і-тінь',
    'part',
    'main-2',
    'the-line-2-2',
    'the-line-3',
  ])
})

test('a page has one title, so a heading of the first level becomes one of the second', () => {
  const levels = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) =>
    levelOf({ type: 'heading', tag }),
  )
  expect(levels).toEqual(['h2', 'h2', 'h3', 'h4', 'h4', 'h4'])
})

test('a long text has a table of contents of its chapters; a short one has none', () => {
  const chapters = ['One', 'Two', 'Three', 'Four'].map((words) => heading(words))
  expect(contentsOf(chapters.slice(0, 3))).toEqual([])
  expect(contentsOf([heading('Before', 'h3'), ...chapters]).map(({ anchor }) => anchor)).toEqual([
    'one',
    'two',
    'three',
    'four',
  ])
})

test('a text stands in the elements of its marks, and an underline is none of them', () => {
  expect(marksOf(text('a', 1 | 2 | 8))).toEqual(['strong', 'em'])
  expect(marksOf(text('a', 4 | 16 | 32 | 64))).toEqual(['s', 'sub', 'sup', 'code'])
  expect(marksOf({ type: 'text', format: 'left' })).toEqual([])
})

test('the words of a node are its own, without their marks', () => {
  expect(textOf({ type: 'paragraph', children: [text('a ', 1), link('/x'), text('b')] })).toBe(
    'a b',
  )
  expect(minutesToRead([])).toBe(1)
  expect(minutesToRead([text('word '.repeat(401))])).toBe(3)
  const items = ['one', 'two'].map((word) => ({ type: 'listitem', children: [text(word)] }))
  expect(minutesToRead([{ type: 'list', children: Array(101).fill(items).flat() }])).toBe(2)
})
