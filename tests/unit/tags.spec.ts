import type { Payload } from 'payload'
import { expect, test } from 'vitest'
import { collectTags, noteRead, noteReadsOf, noteStaleAt, tagOf } from '../../database/tags.ts'

test('two renders at once keep their readings apart', async () => {
  const render = async (table: string) => {
    await Promise.resolve()
    noteRead(table)
    await Promise.resolve()
    noteRead(`${table}_2`)
  }
  const [one, two] = await Promise.all([
    collectTags(() => render('courses')),
    collectTags(() => render('school')),
  ])
  expect([...one.reading.tags]).toEqual(['courses', 'courses_2'])
  expect([...two.reading.tags]).toEqual(['school', 'school_2'])
})

test('of several instants at which the clock changes a page the earliest counts', async () => {
  const early = new Date('2026-05-01T08:00:00Z')
  const late = new Date('2026-06-01T08:00:00Z')
  const { reading } = await collectTags(async () => {
    noteStaleAt(late)
    noteStaleAt(early)
    noteStaleAt(late)
  })
  expect(reading.staleAt).toEqual(early)
})

test('a reading outside a render is noted nowhere and does no harm', () => {
  expect(() => noteRead('courses')).not.toThrow()
})

test("every read through Payload's adapter notes its table, and still answers", async () => {
  const answer = async () => 'rows'
  const db = {
    ...Object.fromEntries(
      [
        'count',
        'countGlobalVersions',
        'countVersions',
        'find',
        'findDistinct',
        'findGlobal',
        'findGlobalVersions',
        'findOne',
        'findVersions',
        'queryDrafts',
      ].map((name) => [name, answer]),
    ),
  } as unknown as Payload['db']
  noteReadsOf(db)

  const { result, reading } = await collectTags(async () => {
    await db.findGlobal({ slug: 'school' })
    return db.find({ collection: 'private-files' })
  })
  expect(result).toBe('rows')
  expect([...reading.tags]).toEqual(['school', 'private_files'])
  expect(tagOf('auth-codes')).toBe('auth_codes')
})
