import type { DefaultServerCellComponentProps } from 'payload'
import './orders.css'

/** In a list of orders or payments: how it stands. */
export function StatusCell({ cellData }: DefaultServerCellComponentProps) {
  if (typeof cellData !== 'string') return null
  return (
    <span className="order-status" data-status={cellData}>
      {cellData.replaceAll('-', ' ')}
    </span>
  )
}
