'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { MAX_REMARKS } from '../../domain/homework.ts'
import { refusals } from '../../domain/refusals.ts'
import type { ReviewPage } from '../../queries/reviewPage.ts'
import { deskMemory } from './bench/deskMemory.ts'
import { Snippets } from './bench/Snippets.tsx'
import { useShortcuts } from './useShortcuts.ts'

export type Asked = { approve: boolean; remarks: string }

type Props = {
  homework: string
  student: string
  language: { code: string; name: string }
  remarks: string
  snippets: ReviewPage['snippets']
  canAddSnippets: boolean
  /** Whether the mentor was here a moment ago, and took a verdict back. */
  isResumed: boolean
  isBusy: boolean
  onDecide: (asked: Asked) => void
  onInsert: (snippet: string) => void
  onComplaint: (words: string) => void
}

/** What to say to the student, and the two ways to decide. */
export function VerdictForm(props: Props) {
  const { homework, student, language, isResumed, isBusy, onDecide, onComplaint } = props
  const field = useRef<HTMLTextAreaElement>(null)

  function decide(approve: boolean) {
    if (isBusy) return
    const remarks = field.current?.value ?? ''
    if (approve || remarks.trim() !== '') return onDecide({ approve, remarks })
    onComplaint(refusals['remarks-missing'].words)
    field.current?.focus()
  }
  const approve = () => decide(true)
  const sendBack = () => decide(false)
  useShortcuts({ A: approve, R: sendBack })

  useEffect(() => {
    const written = deskMemory.remarks(homework)
    if (field.current && field.current.value === '') field.current.value = written
    if (isResumed || location.hash === '#remarks') field.current?.focus()
  }, [homework, isResumed])

  return (
    <>
      <label className="desk-verdict__label" htmlFor="remarks">
        Remarks for {student}
      </label>
      <p className="desk-verdict__hint" id="remarks-hint">
        Reads <b>{language.name}</b>. To return it, say what to work on.
      </p>
      <textarea
        ref={field}
        id="remarks"
        className="desk-verdict__remarks"
        lang={language.code}
        rows={4}
        maxLength={MAX_REMARKS}
        defaultValue={props.remarks}
        aria-describedby="remarks-hint"
        onInput={({ currentTarget }) => deskMemory.keepRemarks(homework, currentTarget.value)}
        spellCheck
      />
      <Snippets snippets={props.snippets} canAdd={props.canAddSnippets} onInsert={props.onInsert} />
      <div className="desk-verdict__buttons">
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
