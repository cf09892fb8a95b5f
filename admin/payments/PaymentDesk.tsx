'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { PostButton } from '../PostButton.tsx'
import { GiveBack } from './GiveBack.tsx'

/** On a payment: asks the payment service about it, and returns what has fulfilled nothing. */
export function PaymentDesk() {
  const { id } = useDocumentInfo()
  const status = useFormFields(([fields]) => fields.status?.value)
  if (id === undefined) return null
  return (
    <div className="payment-desk">
      <PostButton
        path={`/api/payments/${id}/sync`}
        label="Sync with provider"
        done="The payment is as the payment service has it."
      />
      {(status === 'review' || status === 'paid') && (
        <GiveBack path={`/api/payments/${id}/give-back`} isReview={status === 'review'} />
      )}
    </div>
  )
}
