'use client'

import { FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import './payments.css'

/** What the payment service tells of a payment, as it stands in the row. */
export const Facts: JSONFieldClientComponent = ({ path, field }) => {
  const { value } = useField<object | null>({ path })
  return (
    <div className="field-type facts">
      <FieldLabel label={field.label} path={path} />
      {value ? (
        <pre className="facts__text" tabIndex={0} aria-label="Facts of the payment service">
          {JSON.stringify(value, null, 2)}
        </pre>
      ) : (
        <p className="facts__none">Nothing was heard of it yet.</p>
      )}
    </div>
  )
}
