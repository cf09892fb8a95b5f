import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lectureOrders } from '../../domain/courseRules.ts'
import { homeworkStatuses } from '../../domain/homework.ts'
import { opensFrom } from '../../domain/opening.ts'
import type { CourseTerms, LectureTerms } from '../../domain/opening.ts'
import { isDone, opensNext, progressOf, standingsOf, whereToGoOn } from '../../domain/progress.ts'
import type { Step } from '../../domain/progress.ts'

const at = (instant: string) => new Date(instant)
const NOW = at('2026-03-28T22:30:00.000Z')

const course = (more: Partial<CourseTerms> = {}): CourseTerms => ({
  ...{ lectureOrder: 'sequential', startsAt: null, enrolledAt: NOW },
  ...more,
})
const free = course({ lectureOrder: 'free' })

const lecture = (more: Partial<LectureTerms> = {}): LectureTerms => ({
  ...{ isPreview: false, opensAt: null, opensAfterDays: null, opening: null },
  ...more,
})

const step = (more: Partial<Step> = {}): Step => ({
  ...{ hasHomework: false, homework: null, isFinished: false, ...lecture() },
  ...more,
})

const MARCH = at('2026-03-01T08:00:00Z')
const APRIL = at('2026-04-01T08:00:00Z')
const MAY = at('2026-05-01T08:00:00Z')

test.each<[string, Partial<LectureTerms>, Partial<CourseTerms>, Date | null]>([
  ['nothing holds it back', {}, {}, null],
  ['its date', { opensAt: APRIL }, {}, APRIL],
  ['the start of the course', {}, { startsAt: APRIL }, APRIL],
  ['no days after the enrolment', { opensAfterDays: 0 }, { enrolledAt: MARCH }, MARCH],
  [
    'seven days of 24 hours, also where clocks are put forward meanwhile',
    { opensAfterDays: 7 },
    {},
    at('2026-04-04T22:30:00.000Z'),
  ],
  [
    'the later of date and days',
    { opensAt: MARCH, opensAfterDays: 1 },
    { enrolledAt: APRIL },
    at('2026-04-02T08:00:00Z'),
  ],
  ['the later of days and date', { opensAt: MAY, opensAfterDays: 1 }, { enrolledAt: APRIL }, MAY],
  ['what was set for the student, earlier', { opensAt: MAY, opening: MARCH }, {}, MARCH],
  ['what was set for the student, later', { opensAt: MARCH, opening: MAY }, {}, MAY],
  ['what was set for the student, where nothing else is', { opening: MAY }, {}, MAY],
  ['the start of the course before what was set', { opening: MARCH }, { startsAt: MAY }, MAY],
  ['a date behind the start of the course', { opensAt: MAY }, { startsAt: APRIL }, MAY],
  [
    'a preview waits for nothing',
    { isPreview: true, opensAt: MAY, opensAfterDays: 9, opening: MAY },
    { startsAt: MAY },
    null,
  ],
])('a lecture opens from: %s', (_what, of, within, instant) => {
  expect(opensFrom(lecture(of), course(within))).toEqual(instant)
})

test('it opens at its instant, and not a millisecond before', () => {
  const drip = [step({ opensAt: NOW })]
  const before = new Date(NOW.getTime() - 1)

  expect(standingsOf(drip, course(), NOW)).toEqual([{ status: 'open', lock: null }])
  expect(standingsOf(drip, course(), before)).toEqual([
    { status: 'locked', lock: { opensAt: NOW, after: null } },
  ])
})

test('a lock says all it waits for: the instant, the lecture before, or both', () => {
  const steps = [step(), step(), step({ opensAt: MAY }), step({ opensAt: MARCH })]

  expect(standingsOf(steps, course(), NOW).map(({ lock }) => lock)).toEqual([
    null,
    { opensAt: null, after: 0 },
    { opensAt: MAY, after: 1 },
    { opensAt: null, after: 2 },
  ])
})

test('in free order only dates lock; a preview is open where its order would lock it', () => {
  const steps = [step(), step({ opensAt: MAY }), step()]

  expect(standingsOf(steps, free, NOW).map(({ status }) => status)).toEqual([
    'open',
    'locked',
    'open',
  ])
  expect(standingsOf([step(), step({ isPreview: true }), step()], course(), NOW)).toMatchObject([
    ...[{ status: 'open' }, { status: 'open' }, { status: 'locked' }],
  ])
})

test('what was handed in or done stays open, whatever date it gets', () => {
  const begun = homeworkStatuses.map((homework) =>
    step({ hasHomework: true, homework, opensAt: MAY }),
  )
  const all = [...begun, step({ isFinished: true, opensAt: MAY })]

  expect(standingsOf(all, course({ startsAt: MAY }), NOW).map(({ lock }) => lock)).toEqual(
    all.map(() => null),
  )
})

test('one goes on with the first that is open or came back', () => {
  const steps = [step({ isFinished: true }), step(), step({ opensAt: MAY })]
  expect(whereToGoOn(standingsOf(steps, course(), NOW), course())).toBe(1)
  expect(whereToGoOn(standingsOf(steps.slice(2), course(), NOW), course())).toBeNull()
  expect(whereToGoOn([], course())).toBeNull()
})

test('in free order one goes on with what came back, then behind the last that was begun, then anywhere', () => {
  const back = step({ hasHomework: true, homework: 'returned' })
  const to = (...steps: Step[]) => whereToGoOn(standingsOf(steps, free, NOW), free)

  expect(to(step(), step(), back, step())).toBe(2)
  expect(to(step(), step({ isFinished: true }), step())).toBe(2)
  expect(to(step(), step(), step({ isFinished: true }))).toBe(0)
  expect(to(step(), step())).toBe(0)
})

test('what opens next by the clock is the earliest that waits for nothing else', () => {
  const steps = [step({ isFinished: true }), step({ opensAt: MAY }), step({ opensAt: APRIL })]

  expect(opensNext(standingsOf(steps, course(), NOW))).toEqual({ index: 1, at: MAY })
  expect(opensNext(standingsOf(steps, free, NOW))).toEqual({ index: 2, at: APRIL })
  expect(opensNext(standingsOf([step()], free, NOW))).toBeNull()
})

const anyInstant = fc.option(fc.date({ min: MARCH, max: MAY, noInvalidDate: true }), { nil: null })
const anyStep: fc.Arbitrary<Step> = fc.record({
  hasHomework: fc.boolean(),
  homework: fc.constantFrom(null, ...homeworkStatuses),
  isFinished: fc.boolean(),
  isPreview: fc.boolean(),
  opensAt: anyInstant,
  opensAfterDays: fc.option(fc.nat({ max: 60 }), { nil: null }),
  opening: anyInstant,
})
const anyCourse: fc.Arbitrary<CourseTerms> = fc.record({
  lectureOrder: fc.constantFrom(...lectureOrders),
  startsAt: anyInstant,
  enrolledAt: fc.date({ min: MARCH, max: MAY, noInvalidDate: true }),
})

test('whatever a course looks like, nothing opens before its instant, nor in sequence before the one before', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 40 }), anyCourse, (steps, terms) => {
      const standings = standingsOf(steps, terms, NOW)
      const tooEarly = standings.filter(({ status }, index) => {
        const each = steps[index] as Step
        const before = steps[index - 1]
        const from = opensFrom(each, terms)
        const isBlocked =
          terms.lectureOrder === 'sequential' &&
          !each.isPreview &&
          before !== undefined &&
          !isDone(before) &&
          before.homework === null
        return status === 'open' && ((from !== null && from > NOW) || isBlocked)
      })
      const done = standings.filter(({ status }) => status === 'completed')

      expect(tooEarly).toEqual([])
      expect(done).toHaveLength(progressOf(steps).done)
      expect(standings.filter(({ lock }) => lock && !lock.opensAt && lock.after === null)).toEqual(
        [],
      )
    }),
  )
})

test('time alone never locks anything, and in the end opens whatever waits for time alone', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 20 }), anyCourse, (steps, terms) => {
      const [now, later] = [NOW, at('2027-01-01T00:00:00Z')].map((each) =>
        standingsOf(steps, terms, each),
      )
      const shut = later?.filter(({ status }, index) => {
        const before = now?.[index]
        return status === 'locked' && before?.status !== 'locked'
      })
      expect(shut).toEqual([])
      expect(later?.filter(({ lock }) => lock?.opensAt)).toEqual([])
    }),
  )
})
