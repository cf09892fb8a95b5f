'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { postTo } from '../postTo.ts'
import './decision.css'

export type Decided = { status: 'approved' | 'rejected'; words: string }

type Props = {
  comment: string
  /** What it is now; the button for it is left out. */
  status: string
  onDecided: (decided: Decided) => void
}

const choices = [
  { status: 'approved', label: 'Approve', words: 'The comment is on the site.' },
  { status: 'rejected', label: 'Reject', words: 'The comment is kept, and not shown.' },
] as const

/** Approve and Reject, as far as they change anything. */
export function DecisionButtons({ comment, status, onDecided }: Props) {
  const [isBusy, setIsBusy] = useState(false)

  async function decide(choice: (typeof choices)[number]) {
    setIsBusy(true)
    const approve = choice.status === 'approved'
    const answer = await postTo(`/api/comments/${comment}/decision`, { approve })
    setIsBusy(false)
    if (answer.ok) onDecided({ status: choice.status, words: choice.words })
    else toast.error(answer.words)
  }

  return (
    <span className="decision">
      {choices
        .filter((choice) => choice.status !== status)
        .map((choice) => (
          <Button
            key={choice.status}
            buttonStyle={choice.status === 'approved' ? 'primary' : 'secondary'}
            size="small"
            margin={false}
            disabled={isBusy}
            onClick={() => void decide(choice)}
          >
            {choice.label}
          </Button>
        ))}
    </span>
  )
}
