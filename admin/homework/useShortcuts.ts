import { useEffect, useRef } from 'react'

type Shortcuts = Readonly<Record<string, (() => void) | undefined>>

/**
 * What Alt with a Latin letter or a digit does; where a layout has none, the key that bears it elsewhere does it. On a
 * Mac that key writes letters, so in a field it is Control and Option there, which also works everywhere else.
 */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts)
  useEffect(() => {
    latest.current = shortcuts
  })

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!event.altKey || event.metaKey || event.repeat || isWriting(event)) return
      const act = latest.current[letterOf(event)]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

/** Elsewhere Control and Alt together are the key for other signs, and on a Mac Option alone is, in a field. */
const isWriting = ({ ctrlKey, target }: KeyboardEvent): boolean =>
  isMac() ? !ctrlKey && isField(target) : ctrlKey

const isMac = (): boolean => /^(Mac|iP)/.test(navigator.platform)

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('textarea, input, select') !== null

const letterOf = ({ key, code }: KeyboardEvent): string =>
  /^[a-z0-9]$/i.test(key) ? key.toUpperCase() : code.replace(/^(?:Key|Digit)/, '')
