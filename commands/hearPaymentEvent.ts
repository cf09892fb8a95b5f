import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import type { PaymentEvent, PaymentProvider } from '../providers/payments/provider.ts'
import { keepPaymentNews } from './keepPaymentNews.ts'
import { settleDispute } from './settleDispute.ts'
import { settleItsPayment } from './settleItsPayment.ts'
import { settlePayment } from './settlePayment.ts'
import { settleRefund } from './settleRefund.ts'
import { takeNews } from './takeNews.ts'

/**
 * Acts on what a provider posted. It only says where to look: events come late and out of order, so what
 * counts is what the provider answers when it is asked now. What we do nothing with is kept all the same.
 * Throws when asking, or our work, fails; then the provider has to post again.
 */
export async function hearPaymentEvent(
  req: PayloadRequest,
  { provider, event }: { provider: PaymentProvider; event: PaymentEvent },
  now: Date,
): Promise<'ours' | 'not-ours' | 'kept'> {
  const { about, id } = event
  if (about === 'elsewhere') return 'not-ours'
  if (!(await keepPaymentNews(req, event))) return 'ours'
  if (about === 'nothing') return close(req, event, { now, as: 'kept' })

  const { externalId } = about
  switch (about.kind) {
    case 'payment':
      await settlePayment(req, { ...(await provider.lookUp(externalId)), id }, now)
      return 'ours'
    case 'refund': {
      const news = await provider.lookUpRefund(externalId)
      if (!news.payment) return close(req, event, { now, as: 'not-ours' })
      await settleItsPayment(req, { provider, news }, now)
      await settleRefund(req, { ...news, id }, now)
      return 'ours'
    }
    case 'dispute': {
      const news = await provider.lookUpDispute(externalId)
      if (!news.payment) return close(req, event, { now, as: 'not-ours' })
      await settleItsPayment(req, { provider, news }, now)
      await settleDispute(req, { ...news, id }, now)
      return 'ours'
    }
  }
}

async function close<As extends string>(
  req: PayloadRequest,
  event: PaymentEvent,
  { now, as }: { now: Date; as: As },
): Promise<As> {
  await withTx(req, (tx) => takeNews(tx, event, now))
  return as
}
