'use client'

import { Button, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { TextareaFieldClientComponent } from 'payload'
import { useState } from 'react'
import { MAX_CAPTIONS, toVtt } from '../../domain/captions.ts'
import { DropArea } from './DropArea.tsx'
import './films.css'

const hint = 'Or drop them here: WebVTT (.vtt) or SubRip (.srt), which becomes WebVTT.'

/** On a lecture: takes captions from a file; they can be mended as text. What is broken is said when they are saved. */
export const CaptionsField: TextareaFieldClientComponent = ({ path, field }) => {
  const { value, setValue, showError } = useField<string | null>({ path })
  const [problem, setProblem] = useState<string | null>(null)
  const lines = (value ?? '').match(/-->/g)?.length ?? 0

  async function read([file]: File[]) {
    if (!file) return
    const isTooLong = file.size > 4 * MAX_CAPTIONS
    setProblem(isTooLong ? 'This file is larger than captions are.' : null)
    if (!isTooLong) setValue(toVtt(await file.text()))
  }

  return (
    <div className="field-type film-field">
      <FieldLabel label={field.label ?? 'Captions'} path={path} htmlFor="lecture-captions" />
      <div className="film-field__error">
        <FieldError path={path} showError={showError} />
      </div>
      <p className="film-soft">
        What is said in the video, for those who cannot hear it.
        {lines > 0 && ` ${lines} ${lines === 1 ? 'line' : 'lines'} so far.`}
      </p>
      {problem && (
        <p className="film-card__trouble" role="alert">
          {problem}
        </p>
      )}
      <DropArea
        accept=".vtt,.srt,text/vtt"
        button={value ? 'Choose other captions' : 'Choose captions'}
        hint={hint}
        sending={null}
        onFiles={(files) => void read(files)}
        onCancel={() => undefined}
      />
      {value !== null && value !== undefined && value !== '' && (
        <details className="film-captions">
          <summary>Read and mend them</summary>
          <textarea
            id="lecture-captions"
            rows={12}
            spellCheck={false}
            value={value}
            onChange={({ target }) => setValue(target.value)}
          />
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={() => setValue(null)}
          >
            Remove the captions
          </Button>
        </details>
      )}
    </div>
  )
}
