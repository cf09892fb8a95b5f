'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useRef, useState } from 'react'
import { postTo } from '../postTo.ts'

type Props = { path: string; isReview: boolean }

/** Returns a payment that has fulfilled nothing; what fulfilled an order goes back on the order's own page. */
export function GiveBack({ path, isReview }: Props) {
  const router = useRouter()
  const reason = useRef<HTMLTextAreaElement>(null)
  const [isBusy, setIsBusy] = useState(false)

  async function post() {
    setIsBusy(true)
    const answer = await postTo(path, { reason: reason.current?.value ?? '' })
    setIsBusy(false)
    if (answer.ok) toast.success('Asked. The buyer is told when the payment service says so.')
    else toast.error(answer.words)
    router.refresh()
  }

  return (
    <details className="give-back" open={isReview}>
      <summary>{isReview ? 'It explains nothing: give it back' : 'It came late, or twice'}</summary>
      <div>
        <label htmlFor="give-back-reason">Why</label>
        <textarea ref={reason} id="give-back-reason" rows={2} maxLength={400} />
        <Button
          type="button"
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={isBusy}
          onClick={() => void post()}
        >
          Give all of it back
        </Button>
      </div>
    </details>
  )
}
