import { useEffect, useRef } from 'react'

const EVERY_MS = 60_000
/** Who has touched nothing for so long is not at work. */
const IDLE_MS = 5 * 60_000

const signs = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const

/** Calls `tell` at once, then every minute while somebody is at work on the page, and when they come back to it. */
export function useAtWork(isOn: boolean, tell: () => void): void {
  const latest = useRef(tell)
  useEffect(() => {
    latest.current = tell
  })

  useEffect(() => {
    if (!isOn) return
    let [touched, told] = [Date.now(), Date.now()]
    const tellNow = () => {
      told = Date.now()
      latest.current()
    }
    const isThere = () => !document.hidden && Date.now() - touched < IDLE_MS
    const onSign = () => {
      touched = Date.now()
      if (touched - told > EVERY_MS) tellNow()
    }
    tellNow()
    const timer = setInterval(() => isThere() && tellNow(), EVERY_MS)
    for (const sign of signs) addEventListener(sign, onSign, { passive: true })
    return () => {
      clearInterval(timer)
      for (const sign of signs) removeEventListener(sign, onSign)
    }
  }, [isOn])
}
