'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useId, useRef, useState } from 'react'
import { MAX_DECLINE_REASON } from '../../domain/box.ts'
import { postTo } from '../postTo.ts'
import { focusTitle } from './focusTitle.ts'

type Props = { box: string; name: string; hasAccess: boolean }

/** Does not send a box, and tells its student why. */
export function DeclineDialog({ box, name, hasAccess }: Props) {
  const router = useRouter()
  const field = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [complaint, setComplaint] = useState('')

  async function decline(form: HTMLFormElement) {
    const reason = new FormData(form).get('reason')
    const answer = await postTo(`/api/boxes/${box}/decline`, { reason })
    if (!answer.ok) return setComplaint(answer.words)
    dialog.current?.close()
    toast.success(`The box of ${name} is declined, and ${name} told why.`)
    focusTitle()
    router.refresh()
  }

  return (
    <>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        aria-label={`Decline the box of ${name}`}
        extraButtonProps={{ 'aria-haspopup': 'dialog' }}
        onClick={() => dialog.current?.showModal()}
      >
        Decline…
      </Button>
      <dialog ref={dialog} className="boxes__dialog" aria-labelledby={`${field}-title`}>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void decline(event.currentTarget)
          }}
        >
          <h2 id={`${field}-title`}>Do not send the box of {name}</h2>
          <p className="boxes__soft">
            {hasAccess
              ? 'Their plan still includes a box, so they can ask for it again.'
              : 'Their access by a plan with a box has ended.'}
          </p>
          <label htmlFor={field}>Why, as {name} will read it</label>
          <textarea id={field} name="reason" rows={3} maxLength={MAX_DECLINE_REASON} required />
          <p className="boxes__complaint" role="alert">
            {complaint}
          </p>
          <div className="boxes__buttons">
            <Button type="submit" size="small" margin={false}>
              Decline it
            </Button>
            <Button
              buttonStyle="secondary"
              size="small"
              margin={false}
              onClick={() => dialog.current?.close()}
            >
              Keep it
            </Button>
          </div>
        </form>
      </dialog>
    </>
  )
}
