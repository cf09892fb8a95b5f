'use client'

import { Button, toast, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import { postTo } from '../postTo.ts'

type Props = {
  /** What is said on the button. */
  label: string
  /** Which of the API's collections lends its eyes. */
  of: 'students' | 'courses'
}

/** From a student, or a course, to the school as its students see it. */
export function SeeAs({ label, of }: Props) {
  const { id } = useDocumentInfo()
  const status = useFormFields(([fields]) => fields._status?.value)
  const [isBusy, setIsBusy] = useState(false)
  if (id === undefined || status === 'draft') return null

  async function look() {
    setIsBusy(true)
    const answer = await postTo<{ path: string }>(`/api/${of}/${id}/eyes`)
    setIsBusy(false)
    if (answer.ok) window.location.assign(answer.body.path)
    else toast.error(answer.words)
  }

  return (
    <Button
      buttonStyle="secondary"
      size="small"
      margin={false}
      disabled={isBusy}
      onClick={() => void look()}
    >
      {label}
    </Button>
  )
}
