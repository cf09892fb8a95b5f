import type { PayloadRequest } from 'payload'
import type { PaymentEvent, PaymentProvider } from '../providers/payment.ts'
import { keepPaymentNews } from './keepPaymentNews.ts'
import { settlePayment } from './settlePayment.ts'

/**
 * Acts on what a provider posted. It only says where to look: events come late and out of order, so what
 * counts is what the provider answers when it is asked now. Throws when that, or our work, fails; then the
 * provider has to post again.
 */
export async function hearPaymentEvent(
  req: PayloadRequest,
  { provider, event }: { provider: PaymentProvider; event: PaymentEvent },
  now: Date,
): Promise<'ours' | 'not-ours'> {
  if (!event.about) return 'not-ours'
  if (!(await keepPaymentNews(req, event))) return 'ours'

  const news = await provider.lookUp(event.about.externalId)
  await settlePayment(req, { ...news, id: event.id }, now)
  return 'ours'
}
