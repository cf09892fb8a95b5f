'use client'

import { Button } from '@payloadcms/ui'
import type { PanelFile } from '../../queries/panelFiles.ts'
import { lengthWords, sizeWords, stateWords } from './fileWords.ts'

/** A video with its poster, how far it is, and what went wrong with it. */
export function FilmCard({ film, onRemove }: { film: PanelFile; onRemove: () => void }) {
  const { id, name, size, seconds, state, trouble, progress, versions } = film
  const isWorking = state === 'preparing' && !trouble
  // What is shown as it came has no short preview: its first frame is there instead.
  const first = versions.preview ?? (state === 'ready' ? (versions.web ?? id) : null)
  const about = [seconds === null ? null : lengthWords(seconds), sizeWords(size)]
  return (
    <div className="film-card">
      {first ? (
        <video
          className="film-card__still"
          src={`/files/${first}`}
          poster={versions.poster && `/files/${versions.poster}`}
          muted
          loop
          playsInline
          controls
          preload={versions.poster ? 'none' : 'metadata'}
          aria-label={`The first impression of ${name}`}
        />
      ) : (
        <div className="film-card__still" aria-hidden="true" />
      )}
      <div className="film-card__words">
        <p className="film-card__name">{name}</p>
        <p className="film-soft">{about.filter((each) => each !== null).join(' · ')}</p>
        <p
          className={trouble || state === 'unreadable' ? 'film-card__trouble' : 'film-soft'}
          role="status"
        >
          {stateWords(film)}
        </p>
        {isWorking && (
          <progress
            className="film-progress"
            max={100}
            {...(progress !== null && { value: progress })}
            aria-label="Preparing"
          />
        )}
        <div className="film-drop__row">
          {state === 'ready' && (
            <a href={`/files/${versions.web ?? id}`} target="_blank" rel="noreferrer">
              Watch it
            </a>
          )}
          <Button buttonStyle="secondary" size="small" margin={false} onClick={onRemove}>
            Remove
          </Button>
        </div>
      </div>
    </div>
  )
}
