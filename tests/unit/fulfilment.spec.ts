import { expect, test } from 'vitest'
import { accessCodeState } from '../../domain/accessCode.ts'
import { isLive } from '../../domain/access.ts'
import { creditedLine, invoiceNumberOf, invoiceYear, taxByRate } from '../../domain/invoice.ts'
import { MAX_MESSAGE, readMessage } from '../../domain/thread.ts'

const now = new Date('2026-05-04T12:00:00.000Z')
const dates = { used_at: null, revoked_at: null, expires_at: null }
const line = {
  ...{ title: 'Plan', quantity: 1, unit: 12_000, discount: 0, credit: 0 },
  ...{ taxRate: 2_000, tax: 2_000, total: 12_000 },
}

test('an access code ends at its instant, and what was used stays used whatever comes later', () => {
  const ends = { ...dates, expires_at: '2026-05-04T12:00:00.000Z' }
  expect(accessCodeState(dates, now)).toBe('unused')
  expect(accessCodeState(ends, new Date('2026-05-04T11:59:59.999Z'))).toBe('unused')
  expect(accessCodeState(ends, now)).toBe('expired')
  expect(accessCodeState({ ...ends, revoked_at: '2026-05-01' }, now)).toBe('revoked')
  expect(accessCodeState({ ...ends, used_at: '2026-05-01' }, now)).toBe('used')
})

test('a grant is live until its end, or until somebody ends it', () => {
  expect(isLive({ endsAt: null, endedAt: null }, now)).toBe(true)
  expect(isLive({ endsAt: new Date(now.getTime() + 1), endedAt: null }, now)).toBe(true)
  expect(isLive({ endsAt: now, endedAt: null }, now)).toBe(false)
  expect(isLive({ endsAt: null, endedAt: now }, now)).toBe(false)
})

test('numbers of documents have four digits at least, and no empty parts', () => {
  expect(invoiceNumberOf({ prefix: 'ML', year: 2026, sequence: 7 })).toBe('ML-2026-0007')
  expect(invoiceNumberOf({ prefix: '', year: 2026, sequence: 12_345 })).toBe('2026-12345')
})

test('the school’s own calendar decides the year of a document', () => {
  const newYearsEve = new Date('2026-12-31T23:30:00.000Z')
  expect(invoiceYear(newYearsEve, 'Europe/Paris')).toBe(2027)
  expect(invoiceYear(newYearsEve, 'America/New_York')).toBe(2026)
})

test('tax is told for each rate, the highest first; what is not taxed is left out', () => {
  const lines = [
    line,
    { ...line, taxRate: 550, tax: 55 },
    { ...line, tax: 300 },
    { ...line, taxRate: 0, tax: 0 },
  ]
  expect(taxByRate(lines)).toEqual([
    { rate: 2_000, tax: 2_300 },
    { rate: 550, tax: 55 },
  ])
})

test('part of a line given back takes its share of the tax along', () => {
  expect(creditedLine(line, 6_000)).toMatchObject({ total: 6_000, tax: 1_000, unit: 6_000 })
  expect(creditedLine(line, 12_000)).toMatchObject({ total: 12_000, tax: 2_000 })
  expect(creditedLine({ ...line, total: 0, tax: 0 }, 0)).toMatchObject({ total: 0, tax: 0 })
})

test('a message has something in it and an end', () => {
  expect(readMessage(' Hello\r\nyou ')).toEqual({ kind: 'message', text: 'Hello\nyou' })
  expect(readMessage(' \n\t ')).toMatchObject({ reason: 'message-empty' })
  expect(readMessage('x'.repeat(MAX_MESSAGE))).toMatchObject({ kind: 'message' })
  expect(readMessage('x'.repeat(MAX_MESSAGE + 1))).toMatchObject({ reason: 'message-empty' })
})
