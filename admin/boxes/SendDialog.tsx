'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useId, useRef, useState } from 'react'
import { MAX_CARRIER, MAX_TRACKING } from '../../domain/box.ts'
import { carriers } from '../../domain/carrier.ts'
import { postTo } from '../postTo.ts'
import { counted } from './counted.ts'
import { focusTitle } from './focusTitle.ts'
import type { BoxToPack } from './toPack.ts'

type Props = {
  boxes: readonly Pick<BoxToPack, 'id' | 'student'>[]
  label: string
  isDisabled?: boolean
}

/** Marks boxes as sent: one carrier, and the number of each where there is one. */
export function SendDialog({ boxes, label, isDisabled = false }: Props) {
  const router = useRouter()
  const field = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [complaint, setComplaint] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const [first] = boxes
  const title =
    boxes.length === 1 && first ? `The box of ${first.student.name}` : counted(boxes.length)

  async function send(form: HTMLFormElement) {
    const data = new FormData(form)
    setIsBusy(true)
    const answer = await postTo<{ boxes: number }>('/api/boxes/send', {
      carrier: data.get('carrier'),
      boxes: boxes.map(({ id }) => ({ id, tracking: data.get(id) })),
    })
    setIsBusy(false)
    if (!answer.ok) return setComplaint(answer.words)
    dialog.current?.close()
    const sent = answer.body.boxes
    if (sent > 0) toast.success(`${counted(sent)} marked as sent, and the student told.`)
    if (sent < boxes.length) toast.info(`${counted(boxes.length - sent)} had been settled before.`)
    focusTitle()
    router.refresh()
  }

  return (
    <>
      <Button
        size="small"
        margin={false}
        disabled={isDisabled}
        aria-label={boxes.length === 1 ? `Mark as sent: ${title}` : undefined}
        extraButtonProps={{ 'aria-haspopup': 'dialog' }}
        onClick={() => dialog.current?.showModal()}
      >
        {label}
      </Button>
      <dialog ref={dialog} className="boxes__dialog" aria-labelledby={`${field}-title`}>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void send(event.currentTarget)
          }}
        >
          <h2 id={`${field}-title`}>{title}: mark as sent</h2>
          <label htmlFor={`${field}-carrier`}>Carrier</label>
          <input
            id={`${field}-carrier`}
            name="carrier"
            type="text"
            list={`${field}-carriers`}
            maxLength={MAX_CARRIER}
            autoComplete="off"
          />
          <datalist id={`${field}-carriers`}>
            {carriers.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          {boxes.map(({ id, student }) => (
            <p key={id}>
              <label htmlFor={`${field}-${id}`}>Tracking number for {student.name}, if any</label>
              <input
                id={`${field}-${id}`}
                name={id}
                type="text"
                maxLength={MAX_TRACKING}
                autoComplete="off"
              />
            </p>
          ))}
          <p className="boxes__complaint" role="alert">
            {complaint}
          </p>
          <div className="boxes__buttons">
            <Button type="submit" size="small" margin={false} disabled={isBusy}>
              Mark as sent
            </Button>
            <Button
              buttonStyle="secondary"
              size="small"
              margin={false}
              onClick={() => dialog.current?.close()}
            >
              Not yet
            </Button>
          </div>
        </form>
      </dialog>
    </>
  )
}
