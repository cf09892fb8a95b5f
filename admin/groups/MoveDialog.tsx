'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useId, useRef, useState } from 'react'
import { postTo } from '../postTo.ts'

type Props = {
  course: string
  student: string
  name: string
  /** The other groups that have room. */
  targets: readonly { id: string; name: string }[]
}

/** Seats somebody in another group, or takes their seat away. */
export function MoveDialog({ course, student, name, targets }: Props) {
  const router = useRouter()
  const field = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [complaint, setComplaint] = useState('')

  async function move(form: HTMLFormElement) {
    const data = new FormData(form)
    const to = data.get('to') === 'out' ? null : data.get('to')
    const ask = { student, to, reason: data.get('reason') }
    const answer = await postTo(`/api/courses/${course}/move`, ask)
    if (!answer.ok) return setComplaint(answer.words)
    dialog.current?.close()
    toast.success(to === null ? `${name} has no seat any more.` : `${name} sits in another group.`)
    router.refresh()
  }

  return (
    <>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        aria-label={`Move ${name}`}
        extraButtonProps={{ 'aria-haspopup': 'dialog' }}
        onClick={() => dialog.current?.showModal()}
      >
        Move…
      </Button>
      <dialog ref={dialog} className="groups__dialog" aria-labelledby={`${field}-title`}>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void move(event.currentTarget)
          }}
        >
          <h2 id={`${field}-title`}>Where {name} goes</h2>
          <label htmlFor={`${field}-to`}>To</label>
          <select id={`${field}-to`} name="to" required>
            {targets.map((target) => (
              <option key={target.id} value={target.id}>
                {target.name}
              </option>
            ))}
            <option value="out">Out of the groups of this course</option>
          </select>
          <label htmlFor={`${field}-why`}>Why, for the history</label>
          <input id={`${field}-why`} name="reason" type="text" maxLength={400} />
          <p className="groups__complaint" role="alert">
            {complaint}
          </p>
          <div className="groups__buttons">
            <Button type="submit" size="small" margin={false}>
              Do it
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
