'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useId, useRef, useState } from 'react'
import { postTo } from '../postTo.ts'

type Props = { enrolment: string; course: string }

/** Ends one grant of access, with a reason. */
export function EndDialog({ enrolment, course }: Props) {
  const router = useRouter()
  const field = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [complaint, setComplaint] = useState('')

  async function end(form: HTMLFormElement) {
    const reason = new FormData(form).get('reason')
    const answer = await postTo(`/api/enrolments/${enrolment}/end`, { reason })
    if (!answer.ok) return setComplaint(answer.words)
    dialog.current?.close()
    toast.success('This grant has ended.')
    router.refresh()
  }

  return (
    <>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        aria-label={`End this access to ${course}`}
        extraButtonProps={{ 'aria-haspopup': 'dialog' }}
        onClick={() => dialog.current?.showModal()}
      >
        End…
      </Button>
      <dialog ref={dialog} className="access__dialog" aria-labelledby={`${field}-title`}>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void end(event.currentTarget)
          }}
        >
          <h2 id={`${field}-title`}>End this access to {course}</h2>
          <p className="access__soft">
            Only this one. If there is another reason for access, the course stays open.
          </p>
          <label className="access__label" htmlFor={field}>
            Why
          </label>
          <textarea id={field} name="reason" rows={2} maxLength={400} required />
          <p className="access__complaint" role="alert">
            {complaint}
          </p>
          <div className="access__buttons">
            <Button type="submit" size="small" margin={false}>
              End it
            </Button>
            <Button
              buttonStyle="secondary"
              size="small"
              margin={false}
              onClick={() => dialog.current?.close()}
            >
              Leave it
            </Button>
          </div>
        </form>
      </dialog>
    </>
  )
}
