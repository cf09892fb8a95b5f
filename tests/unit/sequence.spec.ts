import { expect, test } from 'vitest'
import { moved } from '../../domain/sequence.ts'

const ids = ['a', 'b', 'c', 'd']

test.for([
  { id: 'c', to: { before: 'a' }, after: ['c', 'a', 'b', 'd'] },
  { id: 'a', to: { after: 'd' }, after: ['b', 'c', 'd', 'a'] },
  { id: 'a', to: { before: 'c' }, after: ['b', 'a', 'c', 'd'] },
  { id: 'd', to: { after: 'a' }, after: ['a', 'd', 'b', 'c'] },
  { id: 'b', to: 'up' as const, after: ['b', 'a', 'c', 'd'] },
  { id: 'b', to: 'down' as const, after: ['a', 'c', 'b', 'd'] },
])('$id goes to its new place, and the others keep theirs', ({ id, to, after }) => {
  expect(moved(ids, id, to)).toEqual(after)
})

test('at an end there is nowhere further to go, and next to itself is where a thing stands', () => {
  expect(moved(ids, 'a', 'up')).toEqual(ids)
  expect(moved(ids, 'd', 'down')).toEqual(ids)
  expect(moved(ids, 'b', { before: 'b' })).toEqual(ids)
})

test('what is not there cannot be moved, and nothing moves next to it', () => {
  expect(moved(ids, 'x', 'up')).toBeNull()
  expect(moved(ids, 'a', { after: 'x' })).toBeNull()
})
