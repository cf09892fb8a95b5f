import { useEffect, useState } from 'react'

/**
 * Whole seconds until `until`, told anew each second; null while there is nothing to wait for, and 0
 * from then on.
 */
export function useSecondsLeft(until: number | null): number | null {
  const [now, setNow] = useState(() => Date.now())

  useEffect(() => {
    if (until === null) return
    setNow(Date.now())
    const timer = setInterval(() => {
      setNow(Date.now())
      if (Date.now() >= until) clearInterval(timer)
    }, 250)
    return () => clearInterval(timer)
  }, [until])

  return until === null ? null : Math.max(0, Math.ceil((until - now) / 1000))
}
