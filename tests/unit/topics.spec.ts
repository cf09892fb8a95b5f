import { expect, test } from 'vitest'
import { linesOf } from '../../domain/lines.ts'
import { topicSlug, topicsOf } from '../../domain/topic.ts'

test('a topic is found by its letters, of whatever script', () => {
  const slugs = ['Fine line', ' fine-LINE! ', 'Élan', 'Догляд за шкірою', '…'].map(topicSlug)
  expect(slugs).toEqual(['fine-line', 'fine-line', 'élan', 'догляд-за-шкірою', ''])
})

test('topics that read alike are one, under the name used most, the fullest first', () => {
  const used = [
    { name: 'ink', posts: 1 },
    { name: 'Ink', posts: 3 },
    { name: 'Paper', posts: 5 },
    { name: '?!', posts: 9 },
  ]
  expect(topicsOf(used)).toEqual([
    { slug: 'paper', name: 'Paper', posts: 5 },
    { slug: 'ink', name: 'Ink', posts: 4 },
  ])
})

test('a list is written one on each line, and empty lines are none', () => {
  expect(linesOf(' a \n\n b\r\n')).toEqual(['a', 'b'])
  expect(linesOf(null)).toEqual([])
})
