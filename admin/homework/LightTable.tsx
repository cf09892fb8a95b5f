'use client'

import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { Photo } from './photo.ts'
import { fileOf, nameOf } from './photo.ts'

type Props = {
  photos: readonly Photo[]
  /** Which of them is on the table. */
  shown: number
  onTurn: (index: number) => void
  onClose: () => void
}

/** One photo fills the window. Arrow keys go on, Escape closes, pressing it shows it at full size. */
export function LightTable({ photos, shown, onTurn, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isActualSize, setIsActualSize] = useState(false)
  const photo = photos[shown]
  const turnBy = (step: number) => onTurn((shown + step + photos.length) % photos.length)

  useEffect(() => dialog.current?.showModal(), [])

  function onKeyDown({ key }: KeyboardEvent) {
    if (key === 'ArrowRight') turnBy(1)
    if (key === 'ArrowLeft') turnBy(-1)
  }

  if (!photo) return null
  return (
    <dialog
      ref={dialog}
      className="light-table"
      aria-label="Photo, enlarged"
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <div className="light-table__bar">
        <span role="status">{nameOf(shown, photos)}</span>
        {photos.length > 1 && (
          <>
            <button type="button" onClick={() => turnBy(-1)}>
              ← Previous
            </button>
            <button type="button" onClick={() => turnBy(1)}>
              Next →
            </button>
          </>
        )}
        <button
          type="button"
          aria-pressed={isActualSize}
          onClick={() => setIsActualSize(!isActualSize)}
        >
          Full size
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
      <div className="light-table__photo" data-actual={isActualSize} tabIndex={0}>
        <img
          src={fileOf(photo)}
          alt={nameOf(shown, photos)}
          onClick={() => setIsActualSize(!isActualSize)}
        />
      </div>
    </dialog>
  )
}
