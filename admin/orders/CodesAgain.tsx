'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { PostButton } from '../PostButton.tsx'

/** On an order: its buyer has lost the mail, and gets the access code once more. */
export function CodesAgain() {
  const { id } = useDocumentInfo()
  if (id === undefined) return null
  return (
    <PostButton
      path={`/api/orders/${id}/codes-again`}
      label="Send the access code again"
      done="The access code is on its way to the buyer."
    />
  )
}
