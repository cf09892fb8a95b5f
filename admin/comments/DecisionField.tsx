'use client'

import { toast, useDocumentInfo, useField } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { DecisionButtons } from './DecisionButtons.tsx'
import type { Decided } from './DecisionButtons.tsx'

/** On a comment: decides about it, and shows what has become of it. */
export function DecisionField() {
  const { id } = useDocumentInfo()
  const { value, setValue } = useField<string>({ path: 'status' })
  const router = useRouter()
  if (id === undefined) return null

  function decided({ words, status }: Decided) {
    toast.success(words)
    setValue(status, true)
    router.refresh()
  }

  return (
    <div className="field-type">
      <DecisionButtons comment={String(id)} status={value} onDecided={decided} />
    </div>
  )
}
