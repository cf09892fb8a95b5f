import fc from 'fast-check'
import { expect, test } from 'vitest'
import { handIn, homeworkStatuses, review } from '../../domain/homework.ts'
import type { Step } from '../../domain/progress.ts'
import { isDone, progressOf, stepStatuses } from '../../domain/progress.ts'

const step = (more: Partial<Step> = {}): Step => ({
  hasHomework: true,
  homework: null,
  isFinished: false,
  ...more,
})

test('a mentor approves with or without a word, and returns only with one', () => {
  const waiting = { status: 'submitted' } as const
  expect(review(waiting, { approve: true, remarks: '' })).toEqual({ kind: 'approved', remarks: '' })
  expect(review(waiting, { approve: false, remarks: ' Press less. ' })).toEqual({
    kind: 'returned',
    remarks: 'Press less.',
  })
  expect(review(waiting, { approve: false, remarks: '  ' })).toEqual({
    kind: 'refused',
    reason: 'remarks-missing',
  })
})

test.each(['approved', 'returned'] as const)(
  'homework that is %s is never reviewed again',
  (status) => {
    expect(review({ status }, { approve: true, remarks: '' })).toMatchObject({
      reason: 'already-reviewed',
    })
  },
)

test('returned work opens the next attempt; waiting and approved work none', () => {
  expect(handIn([])).toEqual({ kind: 'attempt', attempt: 1 })
  expect(handIn([{ attempt: 1, status: 'returned' }])).toEqual({ kind: 'attempt', attempt: 2 })
  expect(handIn([{ attempt: 1, status: 'submitted' }])).toMatchObject({
    reason: 'already-handed-in',
  })
  expect(
    handIn([
      { attempt: 2, status: 'approved' },
      { attempt: 1, status: 'returned' },
    ]),
  ).toMatchObject({ reason: 'already-approved' })
})

test('the first lecture is open and the rest wait for the one before', () => {
  expect(stepStatuses([step(), step(), step()])).toEqual(['open', 'locked', 'locked'])
})

test('handing in opens the next lecture, and returned work does not close it again', () => {
  expect(stepStatuses([step({ homework: 'submitted' }), step()])).toEqual(['pending', 'open'])
  expect(stepStatuses([step({ homework: 'returned' }), step()])).toEqual(['returned', 'open'])
  expect(stepStatuses([step({ homework: 'approved' }), step()])).toEqual(['completed', 'open'])
})

test('a lecture without homework is completed by finishing it, one with homework is not', () => {
  const both = [step({ hasHomework: false, isFinished: true }), step({ isFinished: true })]
  expect(stepStatuses(both)).toEqual(['completed', 'open'])
})

test('progress is whole percent, and 100 only when everything is done', () => {
  const steps = Array.from({ length: 3 }, () => step({ homework: 'approved' }))
  expect(progressOf([...steps.slice(0, 2), step()])).toEqual({ done: 2, total: 3, percent: 66 })
  expect(progressOf(steps)).toEqual({ done: 3, total: 3, percent: 100 })
  expect(progressOf([])).toEqual({ done: 0, total: 0, percent: 0 })
})

test('in every course progress counts the completed lectures, and no locked lecture follows a done one', () => {
  const anyStep = fc.record({
    hasHomework: fc.boolean(),
    homework: fc.constantFrom(null, ...homeworkStatuses),
    isFinished: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
      const statuses = stepStatuses(steps)
      expect(statuses.filter((each) => each === 'completed')).toHaveLength(progressOf(steps).done)
      const wrong = statuses.filter((each, index) => {
        const before = steps[index - 1]
        return each === 'locked' && (!before || isDone(before))
      })
      expect(wrong).toEqual([])
    }),
  )
})
