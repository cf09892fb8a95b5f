'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useRef, useState } from 'react'
import { postTo } from '../postTo.ts'

type Props = { student: string; name: string; courses: readonly { id: string; title: string }[] }

/** Opens courses to a student by hand: which, why, and until when. */
export function GrantDialog({ student, name, courses }: Props) {
  const router = useRouter()
  const dialog = useRef<HTMLDialogElement>(null)
  const [complaint, setComplaint] = useState('')
  const [isBusy, setIsBusy] = useState(false)

  async function give(form: HTMLFormElement) {
    const data = new FormData(form)
    const until = data.get('until')
    const endsAt = typeof until === 'string' && until !== '' ? endOfDay(until) : null
    setIsBusy(true)
    const ask = { courses: data.getAll('courses'), reason: data.get('reason'), endsAt }
    const answer = await postTo(`/api/students/${student}/grants`, ask)
    setIsBusy(false)
    if (!answer.ok) return setComplaint(answer.words)
    dialog.current?.close()
    form.reset()
    setComplaint('')
    toast.success(`Open to ${name} now.`)
    router.refresh()
  }

  return (
    <>
      <Button
        size="small"
        margin={false}
        extraButtonProps={{ 'aria-haspopup': 'dialog' }}
        onClick={() => dialog.current?.showModal()}
      >
        Give access…
      </Button>
      <dialog ref={dialog} className="access__dialog" aria-labelledby="grant-title">
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void give(event.currentTarget)
          }}
        >
          <h2 id="grant-title">Give {name} access</h2>
          <fieldset>
            <legend>To</legend>
            {courses.map(({ id, title }) => (
              <label key={id}>
                <input type="checkbox" name="courses" value={id} /> {title}
              </label>
            ))}
          </fieldset>
          <label className="access__label" htmlFor="grant-reason">
            Why
          </label>
          <textarea id="grant-reason" name="reason" rows={2} maxLength={400} required />
          <label className="access__label" htmlFor="grant-until">
            Until the end of (empty: for good)
          </label>
          <input id="grant-until" name="until" type="date" />
          <p className="access__complaint" role="alert">
            {complaint}
          </p>
          <div className="access__buttons">
            <Button type="submit" size="small" margin={false} disabled={isBusy}>
              Give access
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

/** The last instant of a day as the mentor's own clock has it. */
const endOfDay = (day: string): string => new Date(`${day}T23:59:59`).toISOString()
