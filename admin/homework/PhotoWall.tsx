'use client'

import { useState } from 'react'
import { LightTable } from './LightTable.tsx'
import type { Photo } from './photo.ts'
import { fileOf, nameOf } from './photo.ts'

type Props = { photos: readonly Photo[]; label: string }

/** The photos of one attempt, large. Pressing one puts it on the light table. */
export function PhotoWall({ photos, label }: Props) {
  const [shown, setShown] = useState<number | null>(null)
  const ready = photos.filter(({ state }) => state === 'ready')
  const preparing = photos.filter(({ state }) => state === 'preparing').length
  const unreadable = photos.filter(({ state }) => state === 'unreadable').length
  return (
    <>
      <ul className="photos" aria-label={label}>
        {ready.map((photo, index) => (
          <li key={photo.id}>
            <button type="button" className="photos__photo" onClick={() => setShown(index)}>
              <img
                src={fileOf(photo)}
                alt={`${nameOf(index, ready)}, enlarge`}
                width={photo.width ?? undefined}
                height={photo.height ?? undefined}
                loading="lazy"
              />
            </button>
          </li>
        ))}
      </ul>
      {preparing > 0 && <p>Being made ready: {preparing}. Load the page again in a moment.</p>}
      {unreadable > 0 && (
        <p>Not a picture after all: {unreadable}. Ask the student to try again.</p>
      )}
      {shown !== null && (
        <LightTable photos={ready} shown={shown} onTurn={setShown} onClose={() => setShown(null)} />
      )}
    </>
  )
}
