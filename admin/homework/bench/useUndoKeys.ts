import { useEffect } from 'react'
import { isTypedInto } from './useKeys.ts'

/** Ctrl or Command with Z takes a drawing back, and with Shift makes it again; in a text it is the text's. */
export function useUndoKeys({ undo, redo }: { undo: () => void; redo: () => void }): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTypedInto(event.target)) return
      const letter = event.code.replace(/^Key/, '')
      const isRedo = (letter === 'Z' && event.shiftKey) || letter === 'Y'
      if (letter !== 'Z' && !isRedo) return
      event.preventDefault()
      if (isRedo) redo()
      else undo()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [undo, redo])
}
