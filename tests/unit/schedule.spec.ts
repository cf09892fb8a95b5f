import { expect, test } from 'vitest'
import { isDue, keptSchedule, scheduledFor } from '../../domain/schedule.ts'

const now = new Date('2027-03-01T12:00:00.000Z')
const before = '2027-03-01T11:59:59.999Z'
const after = '2027-03-01T12:00:00.001Z'
const draft = (publishAt: string | null) => ({ _status: 'draft', publishAt })

test('a draft with a moment to come publishes itself; without one, or published, nothing does', () => {
  expect(scheduledFor(draft(after))).toEqual(new Date(after))
  expect(scheduledFor(draft(null))).toBeNull()
  expect(scheduledFor({ _status: 'published', publishAt: after })).toBeNull()
})

test('a moment that has passed, or is just now, is no new wish', () => {
  expect(keptSchedule(draft(before), draft(null), now)).toBeNull()
  expect(keptSchedule(draft(now.toISOString()), draft(null), now)).toBeNull()
  expect(keptSchedule(draft(before), draft(after), now)).toBe(after)
  expect(keptSchedule(draft(after), draft(null), now)).toBe(after)
})

test('a wish that was made in time stays, however late the draft is edited', () => {
  expect(keptSchedule(draft(before), draft(before), now)).toBe(before)
})

test('publishing fulfils the wish, and taking it back ends it', () => {
  expect(keptSchedule({ _status: 'published', publishAt: after }, draft(after), now)).toBeNull()
  expect(keptSchedule(draft(null), draft(after), now)).toBeNull()
})

test('a draft is due at exactly its moment, and only for the wish it still has', () => {
  const instant = now.toISOString()
  expect(isDue(draft(instant), instant, now)).toBe(true)
  expect(isDue(draft(instant), instant, new Date(before))).toBe(false)
  expect(isDue(draft(before), instant, now)).toBe(false)
  expect(isDue({ _status: 'published', publishAt: instant }, instant, now)).toBe(false)
  expect(isDue(draft('2027-03-01T12:00:00Z'), instant, now)).toBe(true)
})
