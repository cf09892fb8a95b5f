import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Mark } from '../../../domain/mark.ts'
import { sendTo } from '../../sendTo.ts'
import { nextCall } from './benchMarks.ts'
import type { Entry, Wish } from './benchMarks.ts'
import { makeMarkStore } from './markStore.ts'

export type BenchMark = Entry & { wish: Wish }

export type MarkDesk = ReturnType<typeof useMarks>

/** The marks of a homework as they are on the bench, and what can be done to them. */
export function useMarks(homework: string, marks: readonly Mark[]) {
  const [store] = useState(() => makeMarkStore({ homework, marks, send: sendTo }))
  const { entries, done, undone } = useSyncExternalStore(store.subscribe, store.state, store.state)
  const unsaved = entries.filter((entry) => nextCall(entry) !== null)
  const troubles = unsaved.filter((entry) => entry.trouble !== null)
  useEffect(() => store.adopt(marks), [store, marks])
  useTellingBeforeLeaving(unsaved.length > 0)
  useRetryOnline(store.retry)

  return {
    all: entries.filter((entry): entry is BenchMark => entry.wish !== null),
    change: store.change,
    undo: store.undo,
    redo: store.redo,
    retry: store.retry,
    settled: store.settled,
    canUndo: done.length > 0,
    canRedo: undone.length > 0,
    unsaved: unsaved.length,
    troubles: troubles.length,
    trouble: troubles[0]?.trouble ?? null,
  }
}

/** Whoever closes the tab with something unsaved is asked first. */
function useTellingBeforeLeaving(hasUnsaved: boolean) {
  useEffect(() => {
    if (!hasUnsaved) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [hasUnsaved])
}

function useRetryOnline(retry: () => void) {
  useEffect(() => {
    addEventListener('online', retry)
    return () => removeEventListener('online', retry)
  }, [retry])
}
