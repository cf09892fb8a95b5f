'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect, useRef, useState } from 'react'
import { postTo } from '../postTo.ts'

type Props = { thread: string; isUnread: boolean }

/** The answer to a thread. Whoever looks at it has read it. */
export function Reply({ thread, isUnread }: Props) {
  const router = useRouter()
  const text = useRef<HTMLTextAreaElement>(null)
  const clientId = useRef<string | null>(null)
  const [complaint, setComplaint] = useState('')
  const [isBusy, setIsBusy] = useState(false)

  useEffect(() => {
    if (isUnread) void postTo(`/api/threads/${thread}/read`)
  }, [thread, isUnread])

  async function send() {
    setIsBusy(true)
    clientId.current ??= crypto.randomUUID() // the same until it has arrived, so that it arrives once
    const message = { text: text.current?.value ?? '', clientId: clientId.current }
    const answer = await postTo(`/api/threads/${thread}/messages`, message)
    setIsBusy(false)
    setComplaint(answer.ok ? '' : answer.words)
    if (!answer.ok) return text.current?.focus()
    clientId.current = null
    if (text.current) text.current.value = ''
    router.refresh()
  }

  return (
    <form
      className="talk__reply"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <label htmlFor="reply">Your answer</label>
      <textarea id="reply" ref={text} rows={5} maxLength={4_000} required />
      <p className="talk__complaint" role="alert">
        {complaint}
      </p>
      <Button type="submit" size="small" margin={false} disabled={isBusy}>
        Send
      </Button>
    </form>
  )
}
