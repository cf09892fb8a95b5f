import type { DefaultServerCellComponentProps } from 'payload'
import { formatMoney, isCurrency } from '../../domain/money.ts'
import './orders.css'

/** In a list of orders or payments: an amount in the currency of its row. */
export function MoneyCell({ cellData, rowData }: DefaultServerCellComponentProps) {
  const { currency } = rowData as { currency?: unknown }
  if (typeof cellData !== 'number' || typeof currency !== 'string' || !isCurrency(currency)) {
    return null
  }
  return <span className="order-money">{formatMoney({ amount: cellData, currency }, 'en-GB')}</span>
}
