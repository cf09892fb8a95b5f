import type { AccessArgs } from 'payload'
import { expect, test } from 'vitest'
import { everyGlobalRuleStated, everyRuleStated } from '../../access/everyRuleStated.ts'
import {
  anyOf,
  editors,
  everyone,
  mentors,
  nobody,
  published,
  their,
  themselves,
} from '../../access/rules.ts'

const asked = (user: object | null) => ({ req: { user } }) as unknown as AccessArgs

test('a student sees their own rows, and a visitor an empty no instead of an empty filter', () => {
  expect(their(asked({ id: 'ann', role: 'student' }))).toEqual({ user: { equals: 'ann' } })
  expect(their(asked(null))).toBe(false)
  expect(themselves(asked(null))).toBe(false)
})

test('a blocked person is nobody', () => {
  const blocked = asked({ id: 'mia', role: 'mentor', blocked: true })
  expect(mentors(blocked)).toBe(false)
  expect(their(blocked)).toBe(false)
})

test('an admin may do what a mentor and an editor may', () => {
  const admin = asked({ id: 'ada', role: 'admin' })
  expect([mentors(admin), editors(admin)]).toEqual([true, true])
})

test('any of nothing allowed is no, never a filter that matches every row', () => {
  expect(anyOf(nobody, their)(asked(null))).toBe(false)
})

test('a whole yes wins over filters, and filters are joined by or', () => {
  expect(anyOf(published, everyone)(asked(null))).toBe(true)
  expect(anyOf(published, their)(asked({ id: 'ann', role: 'student' }))).toEqual({
    or: [{ _status: { equals: 'published' } }, { user: { equals: 'ann' } }],
  })
})

const closed = { create: nobody, read: nobody, update: nobody, delete: nobody }

test('a collection that forgets a rule stops the start, and is told which', () => {
  const { delete: _, ...forgetful } = closed
  expect(() => everyRuleStated([{ slug: 'boxes', access: forgetful, fields: [] }])).toThrow(
    /collection boxes does not say who may delete/,
  )
  expect(() => everyRuleStated([{ slug: 'boxes', access: closed, fields: [] }])).not.toThrow()
})

test('an auth collection also says who may enter the panel and unlock accounts', () => {
  expect(() =>
    everyRuleStated([{ slug: 'people', auth: true, access: closed, fields: [] }]),
  ).toThrow(/admin, unlock/)
})

test('versions need a rule of their own', () => {
  expect(() =>
    everyRuleStated([{ slug: 'posts', versions: true, access: closed, fields: [] }]),
  ).toThrow(/readVersions/)
})

test('a global that forgets a rule stops the start as well', () => {
  expect(() =>
    everyGlobalRuleStated([{ slug: 'school', access: { read: everyone }, fields: [] }]),
  ).toThrow(/global school does not say who may update/)
})
