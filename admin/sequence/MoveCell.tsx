'use client'

import { ChevronIcon, toast, useListQuery } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { postTo } from '../postTo.ts'
import { focusWhenRedrawn } from './focusWhenRedrawn.ts'
import './sequence.css'

type Direction = 'up' | 'down'

/** Moves a row one place up or down: what dragging does, for the keyboard and for a finger. */
export function MoveCell({ rowData, collectionSlug }: DefaultCellComponentProps) {
  const { refineListData } = useListQuery()
  const [row, title] = [String(rowData.id), String(rowData.title)]
  const idOf = (to: Direction) => `move-${row}-${to}`

  async function move(to: Direction) {
    const path = `/api/sequences/${collectionSlug}/${row}`
    const answer = await postTo<{ place: number; of: number }>(path, { to })
    if (!answer.ok) return void toast.error(answer.words)
    const { place, of } = answer.body
    toast.success(`${title} is now number ${place} of ${of}.`)
    focusWhenRedrawn(idOf(to))
    await refineListData({})
  }

  return (
    <span className="move-cell">
      {(['up', 'down'] as const).map((to) => (
        <button
          key={to}
          id={idOf(to)}
          type="button"
          className="move-cell__button"
          aria-label={`Move ${title} ${to}`}
          onClick={() => void move(to)}
        >
          <ChevronIcon direction={to} />
        </button>
      ))}
    </span>
  )
}
