import type { DefaultServerCellComponentProps } from 'payload'
import type { DisputeStatus } from '../../domain/dispute.ts'
import './payments.css'

const words: Readonly<Record<DisputeStatus, string>> = {
  open: 'Disputed',
  won: 'Dispute won',
  lost: 'Dispute lost',
}

/** In a list of payments: whether the buyer's bank wants it back. */
export function DisputeCell({ cellData }: DefaultServerCellComponentProps) {
  const status = cellData as DisputeStatus | null | undefined
  return status ? <span className={`dispute dispute--${status}`}>{words[status]}</span> : null
}
