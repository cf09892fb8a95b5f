'use client'

import { Button } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import type { DragEvent } from 'react'
import type { Sending } from './useUpload.ts'

type Props = {
  /** What may be chosen, as `accept` of an input says it. */
  accept: string
  isMany?: boolean
  button: string
  hint: string
  sending: Sending | null
  onFiles: (files: File[]) => void
  onCancel: () => void
}

/** Takes files that are dropped or chosen, and shows how far the one on its way is. */
export function DropArea({ accept, isMany, button, hint, sending, onFiles, onCancel }: Props) {
  const [isOver, setIsOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const hintId = useId()

  function drop(event: DragEvent) {
    event.preventDefault()
    setIsOver(false)
    const files = [...event.dataTransfer.files]
    if (files.length > 0) onFiles(isMany ? files : files.slice(0, 1))
  }

  if (sending) {
    return (
      <div className="film-drop" aria-live="polite">
        <p className="film-drop__name">{sending.name}</p>
        <progress className="film-progress" max={100} value={sending.percent} aria-label="Upload" />
        <div className="film-drop__row">
          <span>{sending.percent} % is here</span>
          <Button buttonStyle="secondary" size="small" margin={false} onClick={onCancel}>
            Cancel
          </Button>
        </div>
      </div>
    )
  }

  return (
    <div
      className={isOver ? 'film-drop film-drop--over' : 'film-drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <div className="film-drop__row">
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          aria-describedby={hintId}
          onClick={() => input.current?.click()}
        >
          {button}
        </Button>
        <span id={hintId} className="film-soft">
          {hint}
        </span>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={isMany ?? false}
        aria-label={button}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])]
          target.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </div>
  )
}
