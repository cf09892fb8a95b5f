import { useEffect, useState } from 'react'
import { postTo } from '../../postTo.ts'
import type { QueueFilter } from '../../../queries/soughtHomework.ts'
import { adminPaths } from '../../adminPaths.ts'
import { useSecondsLeft } from '../useSecondsLeft.ts'
import { useShortcuts } from '../useShortcuts.ts'
import { deskMemory } from './deskMemory.ts'
import type { LastVerdict as Verdict } from './deskMemory.ts'

type Props = { homework: string; filter: QueueFilter; goTo: (href: string) => Promise<void> }

/** The verdict on the homework before this one, for as long as it can be taken back. */
export function LastVerdict({ homework, filter, goTo }: Props) {
  const [verdict, setVerdict] = useState<Verdict | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const secondsLeft = useSecondsLeft(verdict?.until ?? null)
  const canUndo = verdict !== null && secondsLeft !== null && secondsLeft > 0

  useEffect(() => {
    const last = deskMemory.verdict()
    if (last && last.homework !== homework && last.until > Date.now()) setVerdict(last)
  }, [homework])

  async function undo() {
    if (!verdict) return
    const answer = await postTo(`/api/homework/${verdict.homework}/undo`)
    if (!answer.ok) return setTrouble(answer.words)
    deskMemory.forgetVerdict()
    await goTo(`${adminPaths.review(verdict.homework, filter)}#remarks`)
  }
  useShortcuts({ U: canUndo ? () => void undo() : undefined })

  return (
    <div className="last-verdict" data-is-there={canUndo || trouble !== null}>
      <p role="status">
        {canUndo &&
          `${verdict.approve ? 'Approved' : 'Returned'}. ${verdict.student} is told soon.`}
        {trouble}
      </p>
      {canUndo && (
        <button
          type="button"
          className="bench-button"
          aria-keyshortcuts="Alt+U"
          onClick={() => void undo()}
        >
          Undo <kbd>Alt U</kbd> <span aria-hidden="true">{secondsLeft} s</span>
        </button>
      )}
    </div>
  )
}
