import { useRouter } from 'next/navigation.js'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Claim } from '../../../domain/claim.ts'
import { postTo } from '../../postTo.ts'
import { useAtWork } from './useAtWork.ts'

type Other = { by: string; until: string }

/** Whose bench the homework is on: nobody else's is null. */
export type Claiming = { other: Other | null; take: () => Promise<void> }

/**
 * While somebody works on the page the homework is theirs, told anew every minute; when they leave, or have done
 * nothing for minutes, it is free. If it is another's, it stays theirs until it is taken over, or they are done; what
 * they have drawn is then there as well.
 */
export function useClaim(homework: string, first: Claim | null, isOpen: boolean): Claiming {
  const router = useRouter()
  const [other, setOther] = useState(() => otherIn(first))
  const wasOthers = useRef(other !== null)
  const asking = useRef<Promise<void>>(Promise.resolve())

  useEffect(() => {
    if (first) setOther(otherIn(first))
  }, [first])
  useEffect(() => {
    if (wasOthers.current && other === null) router.refresh()
    wasOthers.current = other !== null
  }, [other, router])

  const ask = useCallback(
    (take: boolean) => {
      asking.current = postTo(`/api/homework/${homework}/claim`, { take }).then((answer) => {
        if (answer.ok) return setOther(null)
        if (answer.status !== 409) return
        const { by, until } = (answer.body ?? {}) as Partial<Other>
        if (by && until) setOther({ by, until })
        else router.refresh() // it was decided meanwhile
      })
      return asking.current
    },
    [homework, router],
  )

  useEffect(() => {
    if (!isOpen) return
    const release = () => void navigator.sendBeacon(`/api/homework/${homework}/release`)
    addEventListener('pagehide', release)
    return () => {
      removeEventListener('pagehide', release)
      void asking.current.finally(release) // or the claim would come after it
    }
  }, [homework, isOpen])
  useAtWork(isOpen, () => void ask(false))

  return { other, take: () => ask(true) }
}

const otherIn = (claim: Claim | null): Other | null => (claim && !claim.isYours ? claim : null)
