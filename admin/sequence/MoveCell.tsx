'use client'

import { ChevronIcon, toast, useListQuery } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { useEffect, useRef, useState } from 'react'
import { postTo } from '../postTo.ts'
import './sequence.css'

type Direction = 'up' | 'down'

/** Moves a row one place up or down: what dragging does, for the keyboard and for a finger. */
export function MoveCell({ rowData, collectionSlug }: DefaultCellComponentProps) {
  const { data, refineListData } = useListQuery()
  const buttons = useRef<Partial<Record<Direction, HTMLButtonElement | null>>>({})
  const [pressed, setPressed] = useState<Direction | null>(null)

  // The list is drawn anew with the row elsewhere in it; whoever moved it stays on its button.
  useEffect(() => {
    if (pressed) buttons.current[pressed]?.focus()
  }, [data, pressed])

  async function move(to: Direction) {
    setPressed(to)
    const path = `/api/sequences/${collectionSlug}/${String(rowData.id)}`
    const answer = await postTo<{ place: number; of: number }>(path, { to })
    if (!answer.ok) return void toast.error(answer.words)
    const { place, of } = answer.body
    toast.success(`${String(rowData.title)} is now number ${place} of ${of}.`)
    await refineListData({})
  }

  return (
    <span className="move-cell">
      {(['up', 'down'] as const).map((to) => (
        <button
          key={to}
          ref={(element) => void (buttons.current[to] = element)}
          type="button"
          className="move-cell__button"
          aria-label={`Move ${String(rowData.title)} ${to}`}
          onClick={() => void move(to)}
          onBlur={() => setPressed(null)}
        >
          <ChevronIcon direction={to} />
        </button>
      ))}
    </span>
  )
}
