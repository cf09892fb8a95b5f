'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { MAX_REMARKS } from '../../domain/homework.ts'
import { refusals } from '../../domain/refusals.ts'
import { useShortcuts } from './useShortcuts.ts'

export type Asked = { approve: boolean; remarks: string }

type Props = {
  student: string
  language: { code: string; name: string }
  remarks: string
  /** Whether the mentor was here a moment ago, and took a verdict back. */
  isResumed: boolean
  isBusy: boolean
  onDecide: (asked: Asked) => void
  onComplaint: (words: string) => void
}

/** What to say to the student, and the two ways to decide. */
export function VerdictForm(props: Props) {
  const { student, language, remarks, isResumed, isBusy, onDecide, onComplaint } = props
  const field = useRef<HTMLTextAreaElement>(null)

  function decide(approve: boolean) {
    if (isBusy) return
    const written = field.current?.value ?? ''
    if (approve || written.trim() !== '') return onDecide({ approve, remarks: written })
    onComplaint(refusals['remarks-missing'].words)
    field.current?.focus()
  }
  const approve = () => decide(true)
  const sendBack = () => decide(false)
  useShortcuts({ A: approve, R: sendBack })

  useEffect(() => {
    if (isResumed) field.current?.focus()
  }, [isResumed])

  return (
    <>
      <label className="review__label" htmlFor="remarks">
        Remarks for {student}
      </label>
      <p className="review__hint" id="remarks-hint">
        {student} reads <b>{language.name}</b>. Returned homework needs at least one remark.
      </p>
      <textarea
        ref={field}
        id="remarks"
        className="review__remarks"
        lang={language.code}
        rows={7}
        maxLength={MAX_REMARKS}
        defaultValue={remarks}
        aria-describedby="remarks-hint"
        spellCheck
      />
      <div className="review__buttons">
        <Button
          buttonStyle="primary"
          margin={false}
          disabled={isBusy}
          extraButtonProps={{ 'aria-keyshortcuts': 'Alt+A' }}
          onClick={approve}
        >
          Approve <kbd>Alt A</kbd>
        </Button>
        <Button
          buttonStyle="secondary"
          margin={false}
          disabled={isBusy}
          extraButtonProps={{ 'aria-keyshortcuts': 'Alt+R' }}
          onClick={sendBack}
        >
          Return <kbd>Alt R</kbd>
        </Button>
      </div>
    </>
  )
}
