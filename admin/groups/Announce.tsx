'use client'

import { Button, toast } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import { postTo } from '../postTo.ts'

type Props = { group: string; name: string }

/** A word to everyone in a group: on its page, by mail and by Telegram. */
export function Announce({ group, name }: Props) {
  const field = useId()
  const text = useRef<HTMLTextAreaElement>(null)
  const [complaint, setComplaint] = useState('')
  const [isBusy, setIsBusy] = useState(false)

  async function send() {
    setIsBusy(true)
    const answer = await postTo(`/api/groups/${group}/announce`, { text: text.current?.value })
    setIsBusy(false)
    setComplaint(answer.ok ? '' : answer.words)
    if (!answer.ok) return text.current?.focus()
    if (text.current) text.current.value = ''
    toast.success(`Everyone in ${name} hears of it.`)
  }

  return (
    <details className="groups__announce">
      <summary>Tell all of them something</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <label htmlFor={field}>To everyone in {name}</label>
        <textarea id={field} ref={text} rows={4} maxLength={4_000} required />
        <p className="groups__complaint" role="alert">
          {complaint}
        </p>
        <Button type="submit" size="small" margin={false} disabled={isBusy}>
          Announce
        </Button>
      </form>
    </details>
  )
}
