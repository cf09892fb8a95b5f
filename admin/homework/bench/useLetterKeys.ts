import { useEffect, useState } from 'react'

const place = 'atelier-bench-keys'

/** Whether single keys do things on the bench. Whoever speaks to their computer can switch them off; this browser remembers. */
export function useLetterKeys(): [boolean, (isOn: boolean) => void] {
  const [isOn, setIsOn] = useState(true)
  useEffect(() => setIsOn(localStorage.getItem(place) !== 'off'), [])
  return [
    isOn,
    (next) => {
      localStorage.setItem(place, next ? 'on' : 'off')
      setIsOn(next)
    },
  ]
}
