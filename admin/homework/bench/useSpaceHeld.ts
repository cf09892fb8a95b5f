import { useEffect, useState } from 'react'

/** Whether the space bar is down, unless it is being typed or presses a button. */
export function useSpaceHeld(): boolean {
  const [isHeld, setIsHeld] = useState(false)
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== ' ' || isOnControl(event.target)) return
      event.preventDefault()
      setIsHeld(true)
    }
    const onKeyUp = (event: KeyboardEvent) => event.key === ' ' && setIsHeld(false)
    const onBlur = () => setIsHeld(false)
    addEventListener('keydown', onKeyDown)
    addEventListener('keyup', onKeyUp)
    addEventListener('blur', onBlur)
    return () => {
      removeEventListener('keydown', onKeyDown)
      removeEventListener('keyup', onKeyUp)
      removeEventListener('blur', onBlur)
    }
  }, [])
  return isHeld
}

const isOnControl = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest('button, a, input, textarea, select, summary, video, dialog, [role=region]') !==
    null
