import { useState } from 'react'
import { MAX_REPLY } from '../../../domain/mark.ts'
import type { MarkReply } from '../../../domain/mark.ts'
import { postTo } from '../../postTo.ts'

type Props = {
  homework: string
  mark: string
  number: number
  first: readonly MarkReply[]
  language: string
}

/** What the student and the school have said to a mark, and what the mentor says next. */
export function Replies({ homework, mark, number, first, language }: Props) {
  const [added, setAdded] = useState<readonly MarkReply[]>([])
  const [text, setText] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  // The same for every try at one reply, so that it is never said twice.
  const [clientId, setClientId] = useState(() => crypto.randomUUID())
  const all = [...first, ...added.filter(({ id }) => first.every((reply) => reply.id !== id))]

  async function send() {
    if (text.trim() === '') return
    const path = `/api/homework/${homework}/marks/${mark}/replies`
    const answer = await postTo<{ reply: MarkReply }>(path, { text, clientId })
    if (!answer.ok) return setTrouble(answer.words)
    setAdded([...added, answer.body.reply])
    setText('')
    setTrouble(null)
    setClientId(crypto.randomUUID())
  }

  return (
    <details className="replies" open={all.length > 0}>
      <summary>{all.length === 0 ? 'Reply' : `${all.length} said to it`}</summary>
      {all.map(({ id, side, by, text: said }) => (
        <p key={id} className="replies__one" data-side={side}>
          <b>{side === 'student' ? 'Student' : (by ?? 'School')}</b>{' '}
          <span lang={language}>{said}</span>
        </p>
      ))}
      <div className="replies__form">
        <textarea
          rows={1}
          aria-label={`Reply to mark ${number}`}
          maxLength={MAX_REPLY}
          lang={language}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <button type="button" className="bench-button" onClick={() => void send()}>
          Send
        </button>
      </div>
      {trouble && <p role="alert">{trouble}</p>}
    </details>
  )
}
