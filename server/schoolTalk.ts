import type { PayloadRequest } from 'payload'
import { decideSubscription } from '../commands/decideSubscription.ts'
import { sendInquiry } from '../commands/sendInquiry.ts'
import type { Inquiry } from '../commands/sendInquiry.ts'
import { subscribe } from '../commands/subscribe.ts'
import type { SubscriberDeed } from '../commands/subscriberToken.ts'
import type { Language } from '../domain/language.ts'
import { contactPage } from '../queries/contactPage.ts'
import type { AskedAbout } from '../queries/contactPage.ts'
import type { SchoolContext } from './school.ts'

/** How visitors reach the school, and how its newsletter reaches them. */
export const talkFor = (req: PayloadRequest, { now, ip }: Pick<SchoolContext, 'now' | 'ip'>) => ({
  contactPage: (asked: AskedAbout | null) => contactPage(req, asked),
  sendInquiry: (form: Omit<Inquiry, 'ip'>) => sendInquiry(req, { ...form, ip }),
  subscribe: (form: { email: string; language: Language }) =>
    subscribe(req, { ...form, ip }, now()),
  decideSubscription: (form: { token: string; deed: SubscriberDeed }) =>
    decideSubscription(req, form, now()),
})
