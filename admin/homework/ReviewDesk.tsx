'use client'

import { useRouter } from 'next/navigation.js'
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { VERDICT_DELAY_SECONDS } from '../../domain/homework.ts'
import { postTo } from '../postTo.ts'
import { useSecondsLeft } from './useSecondsLeft.ts'
import { VerdictForm } from './VerdictForm.tsx'
import type { Asked } from './VerdictForm.tsx'
import { VerdictGiven } from './VerdictGiven.tsx'

type Given = {
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
}

/** Remarks and a verdict, which can be taken back until it is applied. */
export function ReviewDesk({ homework, student, language, given, next, outcome, ...start }: Props) {
  const router = useRouter()
  const [verdict, setVerdict] = useState(() => given && verdictOf(given))
  const [remarks, setRemarks] = useState(start.remarks)
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

  async function post(path: string, data?: object): Promise<boolean> {
    setIsBusy(true)
    setComplaint(null)
    const answer = await postTo(`/api/homework/${homework}/${path}`, data)
    setIsBusy(false)
    if (answer.ok) return true
    setComplaint(answer.words)
    if (answer.status === 409) router.refresh()
    return false
  }

  async function decide(asked: Asked) {
    setRemarks(asked.remarks)
    if (!(await post('verdict', asked))) return
    setVerdict(verdictOf({ approve: asked.approve, secondsLeft: VERDICT_DELAY_SECONDS, by: null }))
  }

  async function undo() {
    if (!(await post('undo'))) return
    setVerdict(null)
    setIsResumed(true)
  }

  return (
    <section className="review__desk" aria-labelledby="verdict">
      <h2 id="verdict">{outcome || verdict?.by ? 'The verdict' : 'Your verdict'}</h2>
      {complaint && (
        <p className="review__complaint" role="alert">
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
      {!verdict && !outcome && (
        <VerdictForm
          student={student}
          language={language}
          remarks={remarks}
          isResumed={isResumed}
          isBusy={isBusy}
          onDecide={(asked) => void decide(asked)}
          onComplaint={setComplaint}
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
