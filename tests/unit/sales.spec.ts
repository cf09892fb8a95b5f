import { expect, test } from 'vitest'
import { commentMoves, isCommentLength, shownName } from '../../domain/comment.ts'
import { canMove } from '../../domain/moves.ts'
import { freeSlug, slugOf } from '../../domain/slug.ts'
import { commentFacts } from '../../notifications/commentFacts.ts'

test('a comment waits once, and staff may change their mind about it', () => {
  expect(canMove(commentMoves, 'pending', 'approved')).toBe(true)
  expect(canMove(commentMoves, 'approved', 'rejected')).toBe(true)
  expect(canMove(commentMoves, 'rejected', 'approved')).toBe(true)
  expect(canMove(commentMoves, 'approved', 'pending')).toBe(false)
})

test.for([
  ['x'.repeat(19), false],
  ['x'.repeat(20), true],
  ['ж'.repeat(600), true],
  ['x'.repeat(601), false],
  [`   ${'x'.repeat(19)}   `, false],
] as const)('twenty to six hundred characters are a comment: %s', ([text, is]) => {
  expect(isCommentLength(text)).toBe(is)
})

test.for([
  ['Marta Wójcik', 'Marta W.'],
  ['Ірина Ковальчук', 'Ірина К.'],
  ['Liam Gallagher-Reed', 'Liam G.'],
  ['Anna maria belova', 'Anna B.'],
  ['Noor', 'Noor'],
] as const)('%s is called %s before visitors, until they decide to be shown', ([name, short]) => {
  expect(shownName({ name, isPublic: false })).toBe(short)
  expect(shownName({ name, isPublic: true })).toBe(name)
})

test.for([
  ['Marta Wójcik', 'marta-wojcik'],
  ['Олексій Гончар', 'oleksii-honchar'],
  ['Щукін', 'shchukin'],
  ['Ünal Straße', 'unal-strasse'],
  ['  — ', ''],
  ['李 明', ''],
] as const)('%s has the address “%s”', ([name, slug]) => {
  expect(slugOf(name)).toBe(slug)
})

test('of names alike the next number that is free is taken', () => {
  expect(freeSlug('ann', new Set())).toBe('ann')
  expect(freeSlug('ann', new Set(['ann', 'ann-2', 'ann-4']))).toBe('ann-3')
})

test('mentors are led to the panel, and the student to where what they wrote can be read', () => {
  const comment = { id: 'c1', student: 'Ann', text: 'Good.', about: null }
  const at = (kind: 'comment-waiting' | 'comment-approved') =>
    commentFacts(comment, { kind, site: 'https://school.example' }).url

  expect(at('comment-waiting')).toBe('https://school.example/admin/collections/comments/c1')
  expect(at('comment-approved')).toBe('https://school.example/')
})
