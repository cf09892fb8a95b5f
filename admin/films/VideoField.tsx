'use client'

import { FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { UploadFieldClientComponent } from 'payload'
import { useEffect, useRef, useState } from 'react'
import { stateWords } from './fileWords.ts'
import { DropArea } from './DropArea.tsx'
import { FilmCard } from './FilmCard.tsx'
import { useCourseFiles } from './useCourseFiles.ts'
import { useUpload } from './useUpload.ts'
import './films.css'

const hint = 'Or drop it here: MP4, MOV or WebM, up to 4 GB. It goes on where it stopped.'

/** On a lecture: takes its video, and shows how the worker makes it ready. One that cannot be read gives its place back. */
export const VideoField: UploadFieldClientComponent = ({ path, field }) => {
  const { value, setValue, showError } = useField<string | null>({ path })
  const earlier = useRef<string | null>(null)
  const [lost, setLost] = useState<string | null>(null)
  const { sending, problem, send, cancel } = useUpload((id) => {
    earlier.current = value ?? null
    setLost(null)
    setValue(id)
  })
  const film = useCourseFiles(value ? [value] : []).get(value ?? '')

  useEffect(() => {
    if (film?.state !== 'unreadable') return
    setLost(`${film.name}: ${stateWords(film)}`)
    setValue(earlier.current)
    earlier.current = null
  }, [film, setValue])

  return (
    <div className="field-type film-field">
      <FieldLabel label={field.label ?? 'Video'} path={path} as="h3" />
      <div className="film-field__error">
        <FieldError path={path} showError={showError} />
      </div>
      {value && film && <FilmCard film={film} onRemove={() => setValue(null)} />}
      {value && film === null && <p className="film-soft">This video is there no more.</p>}
      {(lost ?? problem) && (
        <p className="film-card__trouble" role="alert">
          {lost ? `${lost} The lecture keeps what it had.` : problem}
        </p>
      )}
      <DropArea
        accept="video/mp4,video/quicktime,video/webm,.mp4,.mov,.webm"
        button={value ? 'Choose another video' : 'Choose a video'}
        hint={hint}
        sending={sending}
        onFiles={(files) => void send(files)}
        onCancel={cancel}
      />
    </div>
  )
}
