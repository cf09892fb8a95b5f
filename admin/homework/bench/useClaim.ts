import { useRouter } from 'next/navigation.js'
import { useCallback, useEffect, useState } from 'react'
import type { Claim } from '../../../domain/claim.ts'
import { postTo } from '../../postTo.ts'

const EVERY_MS = 60_000

type Other = { by: string; until: string }

/** Whose bench the homework is on: nobody else's is null. */
export type Claiming = { other: Other | null; take: () => Promise<void> }

/**
 * While the page is open the homework is its mentor's, told anew every minute; when they leave it is free. If
 * it is another's, it stays theirs until it is taken over, or they are done.
 */
export function useClaim(homework: string, first: Claim | null, isOpen: boolean): Claiming {
  const router = useRouter()
  const [other, setOther] = useState<Other | null>(first && !first.isYours ? first : null)

  const ask = useCallback(
    async (take: boolean) => {
      const answer = await postTo(`/api/homework/${homework}/claim`, { take })
      if (answer.ok) return setOther(null)
      const { by, until } = (answer.body ?? {}) as Partial<Other>
      if (answer.status === 409 && by && until) setOther({ by, until })
    },
    [homework],
  )

  useEffect(() => {
    if (!isOpen) return
    const release = () => navigator.sendBeacon(`/api/homework/${homework}/release`)
    void ask(false)
    const timer = setInterval(() => void ask(false), EVERY_MS)
    addEventListener('pagehide', release)
    return () => {
      clearInterval(timer)
      removeEventListener('pagehide', release)
      release()
    }
  }, [ask, homework, isOpen])

  /** What the other has drawn meanwhile is there as well. */
  async function take() {
    await ask(true)
    router.refresh()
  }
  return { other, take }
}
