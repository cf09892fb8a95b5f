'use client'

import { Button, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { UploadFieldClientComponent } from 'payload'
import { useEffect, useRef } from 'react'
import { DropArea } from './DropArea.tsx'
import { sizeWords, stateWords } from './fileWords.ts'
import { useCourseFiles } from './useCourseFiles.ts'
import { useUpload } from './useUpload.ts'
import './films.css'

const hint = 'Or drop them here: PDF, ZIP, pictures, MP3 or text.'

/** On a lecture: takes what its students may take along. */
export const AttachmentsField: UploadFieldClientComponent = ({ path, field }) => {
  const { value, setValue, showError } = useField<string[] | null>({ path })
  const ids = value ?? []
  // Uploads end after this was drawn: each adds to what is there by then.
  const latest = useRef(ids)
  useEffect(() => {
    latest.current = ids
  })
  const { sending, problem, send, cancel } = useUpload((id) => {
    latest.current = [...latest.current, id]
    setValue(latest.current)
  })
  const files = useCourseFiles(ids)

  return (
    <div className="field-type film-field">
      <FieldLabel label={field.label ?? 'Attachments'} path={path} as="h3" />
      <div className="film-field__error">
        <FieldError path={path} showError={showError} />
      </div>
      {ids.length > 0 && (
        <ul className="film-list">
          {ids.map((id) => {
            const file = files.get(id)
            return (
              <li key={id}>
                <span className="film-card__name">{file?.name ?? 'A file'}</span>
                <span className="film-soft" role="status">
                  {file && `${sizeWords(file.size)} · ${stateWords(file)}`}
                </span>
                <Button
                  buttonStyle="secondary"
                  size="small"
                  margin={false}
                  aria-label={`Remove ${file?.name ?? 'this file'}`}
                  onClick={() => setValue(ids.filter((each) => each !== id))}
                >
                  Remove
                </Button>
              </li>
            )
          })}
        </ul>
      )}
      {problem && (
        <p className="film-card__trouble" role="alert">
          {problem}
        </p>
      )}
      <DropArea
        accept=".pdf,.zip,.jpg,.jpeg,.png,.webp,.mp3,.txt"
        isMany
        button="Choose attachments"
        hint={hint}
        sending={sending}
        onFiles={(chosen) => void send(chosen)}
        onCancel={cancel}
      />
    </div>
  )
}
