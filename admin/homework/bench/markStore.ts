import type { Mark } from '../../../domain/mark.ts'
import type { sendTo } from '../../sendTo.ts'
import { isTyping, known, nextCall, redone, undone, wished } from './benchMarks.ts'
import type { BenchMarks, Call, Entry, Wish } from './benchMarks.ts'

/** A text is sent once its writer has paused for so long. */
const PAUSE_MS = 600

type Ask = { homework: string; marks: readonly Mark[]; send: typeof sendTo }

export type MarkStore = ReturnType<typeof makeMarkStore>

/**
 * The marks of one homework. What is done to them shows at once and is sent to the school, of each mark one call
 * after the other; what the school does not take stays as it is wanted, with the reason, and can be tried again.
 */
export function makeMarkStore({ homework, marks, send }: Ask) {
  let state: BenchMarks = { entries: marks.map(entryOf), done: [], undone: [] }
  const listeners = new Set<() => void>()
  const pauses = new Map<string, ReturnType<typeof setTimeout>>()
  const calls = new Map<string, Promise<void>>()

  function become(next: BenchMarks) {
    state = next
    for (const listener of listeners) listener()
  }

  function keepAll() {
    for (const entry of state.entries) keep(entry.key)
  }

  function keep(key: string) {
    clearTimeout(pauses.get(key))
    pauses.delete(key)
    if (!calls.has(key))
      calls.set(
        key,
        keepCalling(key).finally(() => calls.delete(key)),
      )
  }

  async function keepCalling(key: string) {
    for (let entry = entryAt(state, key); entry && !entry.trouble; entry = entryAt(state, key)) {
      const call = nextCall(entry)
      if (!call) return
      become(known(state, key, { isSending: true }))
      const news = await asked(send, `/api/homework/${homework}/marks`, call)
      become(known(state, key, { ...news, isSending: false }))
    }
  }

  function change(key: string, wish: Wish | null) {
    const before = entryAt(state, key)?.wish ?? null
    become(wished(state, key, wish))
    if (!isTyping(before, wish)) return keep(key)
    clearTimeout(pauses.get(key))
    pauses.set(
      key,
      setTimeout(() => keep(key), PAUSE_MS),
    )
  }

  function retry() {
    for (const { key, trouble } of state.entries) {
      if (trouble) become(known(state, key, { trouble: null }))
    }
    keepAll()
  }

  /** What the school has now, by other hands as well; while something of ours is unsaved it is left for later. */
  function adopt(now: readonly Mark[]) {
    if (state.entries.some((entry) => nextCall(entry) !== null)) return
    const keyOf = (id: string) => state.entries.find(({ kept }) => kept?.id === id)?.key ?? id
    const removed = state.entries.filter(({ kept }) => kept === null)
    const there = now.map((mark) => ({ ...entryOf(mark), key: keyOf(mark.id) }))
    become({ ...state, entries: [...there, ...removed] })
  }

  /** Resolves once nothing is on its way any more: whether the school has everything. */
  async function settled(): Promise<boolean> {
    keepAll()
    await Promise.all(calls.values())
    return state.entries.every((entry) => nextCall(entry) === null)
  }

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    state: () => state,
    change,
    undo: () => {
      become(undone(state))
      keepAll()
    },
    redo: () => {
      become(redone(state))
      keepAll()
    },
    retry,
    adopt,
    settled,
  }
}

const entryAt = (state: BenchMarks, key: string) => state.entries.find((each) => each.key === key)

function entryOf(mark: Mark): Entry {
  const { id, number } = mark
  const wish = wishOf(mark)
  return { key: id, number, wish, kept: { id, wish }, isSending: false, trouble: null }
}

/** Asks for one thing, and answers with what is known of the mark afterwards. */
async function asked(send: typeof sendTo, path: string, call: Call): Promise<Partial<Entry>> {
  if (call.kind === 'remove') {
    const answer = await send('DELETE', `${path}/${call.id}`)
    return answer.ok || answer.status === 404 ? { kept: null } : { trouble: answer.words }
  }

  const { photo, kind, colour, shape, text } = call.wish
  const answer =
    call.kind === 'create'
      ? await send<Marked>('POST', path, { photo, kind, colour, shape, text, clientId: call.key })
      : await send<Marked>('PATCH', `${path}/${call.id}`, { colour, shape, text })
  if (!answer.ok) {
    // Somebody else has removed it: it is made anew.
    if (call.kind === 'change' && answer.status === 404) return { kept: null }
    return { trouble: answer.words }
  }
  const { id, number } = answer.body.mark
  return { number, kept: { id, wish: call.wish } }
}

type Marked = { mark: Mark }

function wishOf({ kind, shape, photo, colour, text }: Mark): Wish {
  return { kind, shape, photo, colour, text } as Wish
}
