import { setImmediate as later } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createAnswers, kept } from '../../database/answers.ts'
import { collectTags, noteRead, noteStaleAt } from '../../database/tags.ts'

const nobody = { user: null }

/** A query that says how often it was asked, and reads courses. */
function counting() {
  let asked = 0
  return async () => {
    noteRead('courses')
    await later()
    return ++asked
  }
}

test('what was answered once is answered again, and whoever gets it has read what it was made of', async () => {
  const answers = createAnswers()
  const query = counting()
  const first = await collectTags(() => kept(nobody, 'cards', query), answers)
  const second = await collectTags(() => kept(nobody, 'cards', query), answers)
  expect([first.result, second.result]).toEqual([1, 1])
  expect(second.reading.tags).toEqual(new Set(['courses']))
})

test('a change drops what it touches, and nothing else', async () => {
  const answers = createAnswers()
  const query = counting()
  const ask = () => collectTags(() => kept(nobody, 'cards', query), answers)
  await ask()
  answers.invalidate('teachers')
  expect((await ask()).result).toBe(1)
  answers.invalidate('courses')
  expect((await ask()).result).toBe(2)
  answers.flush()
  expect((await ask()).result).toBe(3)
})

test('an answer that a change has overtaken is kept for nobody, and given to nobody who asks later', async () => {
  const answers = createAnswers()
  const query = counting()
  const ask = () => collectTags(() => kept(nobody, 'cards', query), answers)
  const early = ask()
  answers.invalidate('courses')
  const late = ask()
  expect((await early).result).not.toBe((await late).result)
  expect((await ask()).result).toBe((await late).result)
})

test('fifty who ask at once are answered by one query', async () => {
  const answers = createAnswers()
  const query = counting()
  const asks = Array.from({ length: 50 }, () =>
    collectTags(() => kept(nobody, 'cards', query), answers),
  )
  expect(new Set((await Promise.all(asks)).map(({ result }) => result))).toEqual(new Set([1]))
})

test('an answer ends when the clock alone makes it wrong', async () => {
  let now = 1_000
  const answers = createAnswers({ now: () => now })
  let asked = 0
  const query = async () => {
    noteStaleAt(new Date(now + 500))
    return ++asked
  }
  const ask = () => collectTags(() => kept(nobody, 'offers', query), answers)
  const { reading } = await ask()
  expect(reading.staleAt).toEqual(new Date(1_500))
  now = 1_499
  expect((await ask()).result).toBe(1)
  now = 1_500
  expect((await ask()).result).toBe(2)
})

test('somebody who is signed in, and whoever renders nothing, is answered anew', async () => {
  const answers = createAnswers()
  const query = counting()
  await collectTags(() => kept(nobody, 'cards', query), answers)
  const mia = { user: { id: 'mia' } }
  expect((await collectTags(() => kept(mia, 'cards', query), answers)).result).toBe(2)
  expect(await kept(nobody, 'cards', query)).toBe(3)
})

test('a query that fails is asked again', async () => {
  const answers = createAnswers()
  const query = counting()
  const broken = () => Promise.reject(new Error('away'))
  await expect(collectTags(() => kept(nobody, 'cards', broken), answers)).rejects.toThrow('away')
  expect((await collectTags(() => kept(nobody, 'cards', query), answers)).result).toBe(1)
})
