import { expect, test } from 'vitest'
import type { Group } from '../../domain/group.ts'
import { placeInGroup } from '../../domain/group.ts'

const now = new Date('2026-11-21T10:00:00Z')

const aGroup = (id: string, more: Partial<Group> = {}): Group => ({
  ...{ id, seats: 5, taken: 0, startsAt: null, number: 2 },
  ...more,
})

const place = (groups: Group[], maxGroups: number | null = null) =>
  placeInGroup(groups, { maxGroups, now })

test('the fullest group with room is filled first, so that groups begin together', () => {
  const groups = [
    aGroup('one', { taken: 1 }),
    aGroup('four', { taken: 4 }),
    aGroup('full', { taken: 5 }),
  ]
  expect(place(groups)).toEqual({ kind: 'seat', group: 'four' })
})

test('of equals the one that starts first is filled, then the oldest, whatever their order', () => {
  const groups = [
    aGroup('whenever', { taken: 2 }),
    aGroup('monday', { taken: 2, startsAt: new Date('2026-11-23T09:00:00Z') }),
    aGroup('sunday', { taken: 2, startsAt: new Date('2026-11-22T09:00:00Z') }),
  ]
  expect(place(groups)).toEqual({ kind: 'seat', group: 'sunday' })
  expect(place([...groups].reverse())).toEqual({ kind: 'seat', group: 'sunday' })

  const older = aGroup('older', { number: 1 })
  expect(place([aGroup('newer'), older])).toEqual({ kind: 'seat', group: 'older' })
})

test('a group that has started takes nobody, at the very moment it starts', () => {
  const started = aGroup('started', { taken: 3, startsAt: now })
  expect(place([started, aGroup('empty')])).toEqual({ kind: 'seat', group: 'empty' })
})

test('without room three new ones open, or as many as there may be', () => {
  const full = aGroup('full', { taken: 5 })
  expect(place([])).toEqual({ kind: 'open', count: 3 })
  expect(place([full], 3)).toEqual({ kind: 'open', count: 2 })
  expect(place([full], 1)).toEqual({ kind: 'wait' })
  expect(place([full, full], 1)).toEqual({ kind: 'wait' })
})
