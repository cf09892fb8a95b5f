import { expect, test } from 'vitest'
import { handIn, review } from '../../domain/homework.ts'
import type { Step } from '../../domain/progress.ts'
import { progressOf, standingsOf } from '../../domain/progress.ts'
import type { CourseTerms } from '../../domain/opening.ts'

const step = (more: Partial<Step> = {}): Step => ({
  hasHomework: true,
  homework: null,
  isFinished: false,
  ...{ isPreview: false, opensAt: null, opensAfterDays: null, opening: null },
  ...more,
})

const NOW = new Date('2026-05-04T12:00:00.000Z')

const inOrder: CourseTerms = { lectureOrder: 'sequential', startsAt: null, enrolledAt: NOW }

const statusesOf = (steps: readonly Step[]) =>
  standingsOf(steps, inOrder, NOW).map(({ status }) => status)

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
  expect(statusesOf([step(), step(), step()])).toEqual(['open', 'locked', 'locked'])
})

test('handing in opens the next lecture, and returned work does not close it again', () => {
  expect(statusesOf([step({ homework: 'submitted' }), step()])).toEqual(['pending', 'open'])
  expect(statusesOf([step({ homework: 'returned' }), step()])).toEqual(['returned', 'open'])
  expect(statusesOf([step({ homework: 'approved' }), step()])).toEqual(['completed', 'open'])
})

test('a lecture without homework is completed by finishing it, one with homework is not', () => {
  const both = [step({ hasHomework: false, isFinished: true }), step({ isFinished: true })]
  expect(statusesOf(both)).toEqual(['completed', 'open'])
})

test('progress is whole percent, and 100 only when everything is done', () => {
  const steps = Array.from({ length: 3 }, () => step({ homework: 'approved' }))
  expect(progressOf([...steps.slice(0, 2), step()])).toEqual({ done: 2, total: 3, percent: 66 })
  expect(progressOf(steps)).toEqual({ done: 3, total: 3, percent: 100 })
  expect(progressOf([])).toEqual({ done: 0, total: 0, percent: 0 })
})
