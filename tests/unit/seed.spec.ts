import { expect, test } from 'vitest'
import { readSeedFlags } from '../../scripts/lib/seedFlags.ts'
import { historyOf } from '../../scripts/seed/lives/history.ts'
import { answerTo } from '../../scripts/seed/lives/remarks.ts'
import { scriptOf } from '../../scripts/seed/lives/script.ts'
import { randomFrom } from '../../scripts/seed/world/art/random.ts'
import { stages } from '../../scripts/seed/world/people.ts'

const homework = [true, false, true, true, true, false, true, true]
const random = randomFrom(7)

test('how far a student is grows with their stage, from nothing at all to the last lecture', () => {
  const reached = stages.map((stage) => scriptOf({ stage, homework, random }).length)
  expect(reached).toEqual([...reached].sort((one, other) => one - other))
  expect(reached.at(0)).toBe(0)
  expect(reached.at(-1)).toBe(homework.length)
})

test('a past runs forward: opened, handed in, answered, handed in again, and never later than now', () => {
  const now = new Date('2026-03-01T12:00:00Z')
  const joined = new Date('2026-01-10T09:00:00Z')
  const script = ['done', 'done', 'done-again', 'returned', 'waiting-again', 'opened'] as const
  const visits = historyOf({ script, homework, joined, now, random })
  const attempts = visits.map((visit) => visit.attempts.map(({ status }) => status))
  expect(attempts).toEqual([
    ['approved'],
    [],
    ['returned', 'approved'],
    ['returned'],
    ['returned', 'submitted'],
    [],
  ])
  expect(visits[1]?.finished).not.toBeNull()
  for (const { opened, attempts: tries } of visits) {
    const moments = [joined, opened, ...tries.flatMap((one) => [one.handedIn, one.reviewed]), now]
    const times = moments.flatMap((moment) => (moment ? [moment.getTime()] : []))
    expect(times).toEqual([...times].sort((one, other) => one - other))
  }
})

test('a mentor says something only after the review, and of the lecture it is about', () => {
  const ask = { course: 'fine-line-tattooing', lecture: 'circles-and-moons', random }
  expect(answerTo(ask, 'submitted')).toBeNull()
  const said = Array.from({ length: 50 }, () => answerTo(ask, 'approved') ?? '')
  expect(said.join()).toMatch(/left arc/)
  expect(said.join()).not.toMatch(/wing|sharps|volts/)
})

test('a number of students is a number', () => {
  expect(readSeedFlags(['--students', '10000']).students).toBe(10_000)
  expect(readSeedFlags([]).students).toBe(0)
  for (const wrong of ['-1', 'many', '1.5', '1e9']) {
    expect(() => readSeedFlags([`--students=${wrong}`])).toThrow('--students takes a number')
  }
})
