'use client'

import { Button, toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect, useRef, useState } from 'react'
import { formatMoney } from '../../domain/money.ts'
import type { RefundDesk as Desk } from '../../queries/refundDesk.ts'
import { getFrom } from '../getFrom.ts'
import { RefundForm } from './RefundForm.tsx'
import './refund.css'

/** On an order that was paid: what is left of it, and the way to give it back. */
export function RefundDesk() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const router = useRouter()
  const dialog = useRef<HTMLDialogElement>(null)
  const [desk, setDesk] = useState<Desk | null>(null)
  const path = `/api/orders/${id}/refund`

  async function load(): Promise<void> {
    const answer = await getFrom<Desk>(path)
    setDesk(answer.ok ? answer.body : null)
  }
  useEffect(() => {
    if (id !== undefined) void load()
  }, [id])
  if (!desk || (desk.left.amount === 0 && !desk.isDisputed)) return null

  function done() {
    dialog.current?.close()
    toast.success('Asked. The money is on its way as soon as the payment service says so.')
    void load()
    router.refresh()
  }

  return (
    <div className="refund">
      <p className="refund__left">
        {formatMoney(desk.left, i18n.language)} <span>left to give back</span>
      </p>
      {desk.isDisputed ? (
        <p className="refund__dispute" role="status">
          Disputed: the buyer’s bank is looking into this payment. Nothing can be given back until
          it has decided.
        </p>
      ) : (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          extraButtonProps={{ 'aria-haspopup': 'dialog' }}
          onClick={() => dialog.current?.showModal()}
        >
          Give money back…
        </Button>
      )}
      <dialog ref={dialog} className="refund__dialog" aria-labelledby="refund-title">
        <RefundForm
          desk={desk}
          path={path}
          onDone={done}
          onCancel={() => dialog.current?.close()}
        />
      </dialog>
    </div>
  )
}
