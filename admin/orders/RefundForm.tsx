'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { formatMoney } from '../../domain/money.ts'
import { withSpent } from '../../domain/refund.ts'
import { refusals } from '../../domain/refusals.ts'
import type { RefundDesk } from '../../queries/refundDesk.ts'
import { postTo } from '../postTo.ts'
import { whatEnds } from './whatEnds.ts'

type Props = { desk: RefundDesk; path: string; onDone: () => void; onCancel: () => void }

/** Which items go back and why, with what that ends. No form: it stands within Payload's own. */
export function RefundForm({ desk, path, onDone, onCancel }: Props) {
  const { i18n } = useTranslation()
  const reason = useRef<HTMLTextAreaElement>(null)
  const possible = desk.items.filter(({ isUpgraded }) => !isUpgraded).map(({ id }) => id)
  const [chosen, setChosen] = useState<readonly string[]>(possible)
  const [isBusy, setIsBusy] = useState(false)
  const [complaint, setComplaint] = useState('')

  const isAll = chosen.length === desk.items.length
  const sum = desk.items.reduce(
    (all, { id, amount }) => all + (chosen.includes(id) ? amount : 0),
    0,
  )
  const money = { ...desk.left, amount: isAll ? desk.left.amount : sum }
  const drawnIn = withSpent(desk.items, chosen).filter(({ id }) => !chosen.includes(id))
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])

  async function ask() {
    const why = reason.current?.value.trim() ?? ''
    if (why === '') {
      setComplaint(refusals['reason-missing'].words)
      return reason.current?.focus()
    }
    setIsBusy(true)
    const answer = await postTo(path, { items: isAll ? 'all' : chosen, reason: why })
    setIsBusy(false)
    if (answer.ok) return onDone()
    setComplaint(answer.words)
  }

  return (
    <>
      <h2 id="refund-title">Give money back for {desk.number}</h2>
      <fieldset className="refund__items">
        <legend>What goes back</legend>
        {desk.items.map((item) => (
          <div key={item.id} className="refund__item">
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(item.id)}
                disabled={item.isUpgraded}
                aria-describedby={`ends-${item.id}`}
                onChange={() => toggle(item.id)}
              />
              <span>{item.title}</span>
              <b>{formatMoney({ ...desk.left, amount: item.amount }, i18n.language)}</b>
            </label>
            <p id={`ends-${item.id}`}>
              {item.isUpgraded ? refusals['upgraded-since'].words : whatEnds(item)}
            </p>
          </div>
        ))}
      </fieldset>
      <p className="refund__hint" role="status">
        {chosen.length > 0 && drawnIn.length > 0 && endsToo(drawnIn)}
      </p>
      <label className="refund__label" htmlFor="refund-reason">
        Why
      </label>
      <p className="refund__hint" id="refund-hint">
        For the school’s own books; it also stands on the credit note. The payment service keeps its
        fees.
      </p>
      <textarea
        ref={reason}
        id="refund-reason"
        rows={3}
        maxLength={400}
        aria-describedby="refund-hint refund-complaint"
      />
      <p className="refund__complaint" id="refund-complaint" role="alert">
        {complaint}
      </p>
      <div className="refund__buttons">
        <Button
          type="button"
          buttonStyle="primary"
          margin={false}
          disabled={isBusy || chosen.length === 0}
          onClick={() => void ask()}
        >
          Give back {formatMoney(money, i18n.language)}
        </Button>
        <Button type="button" buttonStyle="secondary" margin={false} onClick={onCancel}>
          Keep everything as it is
        </Button>
      </div>
    </>
  )
}

/** What else ends because no money of the order stays. */
const endsToo = (items: RefundDesk['items']): string =>
  `With this all money of the order is back, so ${new Intl.ListFormat('en').format(items.map(({ title }) => title))} ends too.`
