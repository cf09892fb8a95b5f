import { expect, test } from 'vitest'
import { makeMarkStore } from '../../admin/homework/bench/markStore.ts'
import type { Wish } from '../../admin/homework/bench/benchMarks.ts'
import type { Answer } from '../../admin/postTo.ts'

const pin: Wish = {
  ...{ kind: 'pin', shape: { at: [0.5, 0.5] } },
  ...{ photo: 'photo-1', colour: 'red', text: '' },
}

const refusal: Answer<never> = { ok: false, status: 503, words: 'Not now.' }

/** A school that keeps marks, answers as it is told to, and remembers what it was asked. */
function aSchool(answers: Answer<never>[] = []) {
  const asked: string[] = []
  const send = async <Body>(method: string, path: string, data?: object) => {
    const { text, colour } = (data ?? {}) as Partial<Wish>
    asked.push(
      [method, path.replace('/api/homework/h1/', ''), text, colour].filter(Boolean).join(' '),
    )
    const refused = answers.shift()
    if (refused) return refused
    const id = method === 'POST' ? `m${asked.length}` : path.split('/').at(-1)
    return { ok: true, body: { mark: { id, number: 7 } } as Body } as const
  }
  return { asked, answers, store: makeMarkStore({ homework: 'h1', marks: [], send }) }
}

test('a mark is there at once, and has the number of the school when it is kept', async () => {
  const { store } = aSchool()
  store.change('a', pin)
  expect(store.state().entries).toMatchObject([{ number: 1, kept: null, isSending: true }])
  expect(await store.settled()).toBe(true)
  expect(store.state().entries).toMatchObject([{ number: 7, kept: { id: 'm1' }, isSending: false }])
})

test('what is typed while a mark is on its way is sent after it, as one text', async () => {
  const { asked, store } = aSchool()
  store.change('a', pin)
  for (const text of ['T', 'Th', 'Thin']) store.change('a', { ...pin, text })
  await store.settled()
  expect(asked).toEqual(['POST marks red', 'PATCH marks/m1 Thin red'])
})

test('what the school does not take stays as it is wanted, and can be tried again', async () => {
  const { asked, store } = aSchool([refusal])
  store.change('a', pin)
  expect(await store.settled()).toBe(false)
  expect(store.state().entries).toMatchObject([{ wish: pin, kept: null, trouble: 'Not now.' }])

  store.retry()
  expect(await store.settled()).toBe(true)
  expect(asked).toHaveLength(2)
})

test('drawing is undone and done again, step by step, and typing is one step', async () => {
  const { asked, store } = aSchool()
  store.change('a', pin)
  for (const text of ['T', 'Th', 'Thin']) store.change('a', { ...pin, text })
  await store.settled()
  const wish = () => store.state().entries[0]?.wish

  store.undo()
  expect(wish()).toEqual(pin)
  store.undo()
  expect(wish()).toBeNull()
  await store.settled()
  store.redo()
  store.redo()
  expect(wish()).toMatchObject({ text: 'Thin' })
  await store.settled()
  expect(asked.slice(2)).toEqual([
    'PATCH marks/m1 red',
    'DELETE marks/m1',
    'POST marks red',
    'PATCH marks/m5 Thin red',
  ])
})

test('a mark that is undone before the school has heard of it is removed there as well', async () => {
  const { asked, store } = aSchool()
  store.change('a', pin)
  store.undo()
  expect(await store.settled()).toBe(true)
  expect(asked).toEqual(['POST marks red', 'DELETE marks/m1'])
})

test('a mark that somebody else has removed meanwhile is made anew when it is changed', async () => {
  const { asked, answers, store } = aSchool()
  store.change('a', pin)
  await store.settled()
  answers.push({ ...refusal, status: 404 })
  store.change('a', { ...pin, colour: 'blue' })
  expect(await store.settled()).toBe(true)
  expect(asked).toEqual(['POST marks red', 'PATCH marks/m1 blue', 'POST marks blue'])
})

test('what another mentor has drawn meanwhile is adopted, unless something of ours is unsaved', async () => {
  const { store } = aSchool()
  const theirs = { ...pin, id: 'm9', number: 9, text: 'Theirs', replies: [] }
  store.change('a', pin)
  store.adopt([theirs])
  expect(store.state().entries).toMatchObject([{ key: 'a', wish: pin }])

  await store.settled()
  store.adopt([{ ...theirs, id: 'm1', number: 7 }, theirs])
  expect(store.state().entries).toMatchObject([
    { key: 'a', number: 7, wish: { text: 'Theirs' } },
    { key: 'm9', number: 9 },
  ])
})
