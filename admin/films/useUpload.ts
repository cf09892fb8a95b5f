'use client'

import { useFormFields } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { uploadCourseFile } from './uploadCourseFile.ts'

export type Sending = { name: string; percent: number }

/** Sends files to the course of the form, one after the other, and hands on the id of each. */
export function useUpload(onUploaded: (id: string) => void) {
  const course = useFormFields(([fields]) => fields.course?.value as string | undefined)
  const [sending, setSending] = useState<Sending | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const stop = useRef<AbortController | null>(null)

  async function send(files: readonly File[]) {
    setProblem(course ? null : 'Choose the course of this lecture first: its files belong to it.')
    if (!course) return
    for (const file of files) {
      stop.current = new AbortController()
      const { signal } = stop.current
      setSending({ name: file.name, percent: 0 })
      const onProgress = (percent: number) => setSending({ name: file.name, percent })
      const answer = await uploadCourseFile({ file, course, onProgress, signal })
      if (answer.ok) onUploaded(answer.id)
      else setProblem(answer.words || null)
      if (!answer.ok) break
    }
    setSending(null)
  }

  return { sending, problem, send, cancel: () => stop.current?.abort() }
}
