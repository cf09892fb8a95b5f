'use client'

import { useRouter } from 'next/navigation.js'
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { VERDICT_DELAY_SECONDS } from '../../domain/homework.ts'
import type { ReviewPage } from '../../queries/reviewPage.ts'
import { postTo } from '../postTo.ts'
import { deskMemory } from './bench/deskMemory.ts'
import { useSecondsLeft } from './useSecondsLeft.ts'
import { VerdictForm } from './VerdictForm.tsx'
import type { Asked } from './VerdictForm.tsx'
import { VerdictGiven } from './VerdictGiven.tsx'

export type Given = {
  approve: boolean
  secondsLeft: number
  /** The address of another mentor; null when it was the one who looks. */
  by: string | null
}

type Props = {
  homework: string
  student: string
  /** The language the student reads: its code and what it is called. */
  language: { code: string; name: string }
  /** A verdict that somebody has given, and that can still be taken back. */
  given: Given | null
  /** Remarks to begin with. */
  remarks: string
  /** Where the next homework in the queue is reviewed; null when none waits. */
  next: string | null
  /** What was decided, once that has been applied. */
  outcome: ReactNode
  /** Whether it is on another mentor's bench. */
  isLookOnly: boolean
  snippets: ReviewPage['snippets']
  canAddSnippets: boolean
  onInsert: (snippet: string) => void
  /** Whether all marks are with the school, which the student is to see with the verdict. */
  onBeforeDeciding: () => Promise<boolean>
  /** Something is to be read here, which may be hidden. */
  onComplaint: () => void
}

/** Remarks and a verdict, which can be taken back until it is applied; then the next homework. */
export function ReviewDesk(props: Props) {
  const { homework, student, language, given, next, outcome, isLookOnly, ...rest } = props
  const router = useRouter()
  const [verdict, setVerdict] = useState(() => given && verdictOf(given))
  const [complaint, setComplaint] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const [isResumed, setIsResumed] = useState(false)
  const secondsLeft = useSecondsLeft(verdict?.until ?? null)

  // The page was asked anew because another mentor was faster: theirs is the verdict now.
  useEffect(() => {
    if (given) setVerdict(verdictOf(given))
  }, [given])

  useEffect(() => {
    if (secondsLeft === 0) router.refresh()
  }, [secondsLeft, router])

  function complain(words: string) {
    rest.onComplaint()
    setComplaint(words)
  }

  async function post(path: string, data?: object): Promise<boolean> {
    setIsBusy(true)
    setComplaint(null)
    const answer = await postTo(`/api/homework/${homework}/${path}`, data)
    setIsBusy(false)
    if (answer.ok) return true
    complain(answer.words)
    if (answer.status === 409) router.refresh()
    return false
  }

  async function decide(asked: Asked) {
    deskMemory.keepRemarks(homework, asked.remarks)
    setIsBusy(true)
    const isAllKept = await rest.onBeforeDeciding()
    setIsBusy(false)
    if (!isAllKept) return complain('Some marks are not saved yet. Try them again, then decide.')
    if (!(await post('verdict', asked))) return

    const { approve } = asked
    const decided = verdictOf({ approve, secondsLeft: VERDICT_DELAY_SECONDS, by: null })
    setVerdict(decided)
    if (next === null) return router.refresh()
    deskMemory.keepVerdict({ homework, student, approve, until: decided.until })
    router.push(next)
  }

  async function undo() {
    if (!(await post('undo'))) return
    setVerdict(null)
    setIsResumed(true)
    router.refresh()
  }

  const isForm = !verdict && !outcome && !isLookOnly
  return (
    <section className="desk-verdict" aria-labelledby="verdict">
      <h2 id="verdict" className="desk-verdict__title" data-quiet={isForm}>
        {isForm ? 'Your verdict' : 'The verdict'}
      </h2>
      {complaint && (
        <p className="desk-verdict__complaint" role="alert">
          {complaint}
        </p>
      )}
      {verdict && secondsLeft !== null && (
        <VerdictGiven
          approve={verdict.approve}
          by={verdict.by}
          student={student}
          secondsLeft={secondsLeft}
          next={next}
          isBusy={isBusy}
          onUndo={() => void undo()}
        />
      )}
      {!verdict && outcome}
      {!verdict && !outcome && isLookOnly && <p>It is decided at the bench it is on.</p>}
      {isForm && (
        <VerdictForm
          homework={homework}
          student={student}
          language={language}
          remarks={rest.remarks}
          snippets={rest.snippets}
          canAddSnippets={rest.canAddSnippets}
          isResumed={isResumed}
          isBusy={isBusy}
          onDecide={(asked) => void decide(asked)}
          onInsert={rest.onInsert}
          onComplaint={complain}
        />
      )}
    </section>
  )
}

const verdictOf = ({ approve, secondsLeft, by }: Given) => ({
  approve,
  by,
  until: Date.now() + secondsLeft * 1000,
})
