import { useEffect, useRef } from 'react'

type Shortcuts = Readonly<Record<string, (() => void) | undefined>>

/** What Alt with a Latin letter or a digit does; where a layout has none, the key that bears it elsewhere does it. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts)
  useEffect(() => {
    latest.current = shortcuts
  })

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.repeat) return
      const act = latest.current[letterOf(event)]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

const letterOf = ({ key, code }: KeyboardEvent): string =>
  /^[a-z0-9]$/i.test(key) ? key.toUpperCase() : code.replace(/^(?:Key|Digit)/, '')
