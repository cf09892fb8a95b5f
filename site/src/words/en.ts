import { account } from './en/account.ts'
import { checkout } from './en/checkout.ts'
import { contact } from './en/contact.ts'
import { course } from './en/course.ts'
import { errors } from './en/errors.ts'
import { form } from './en/form.ts'
import { frame } from './en/frame.ts'
import { homework } from './en/homework.ts'
import { landing } from './en/landing.ts'
import { learning } from './en/learning.ts'
import { newsletter } from './en/newsletter.ts'
import { order } from './en/order.ts'
import { plans } from './en/plans.ts'
import { refusals } from './en/refusals.ts'
import { signing } from './en/signing.ts'

/** All that the site says. English decides what there is to say; every other language has to say it too. */
export const en = {
  account,
  checkout,
  contact,
  course,
  errors,
  form,
  frame,
  homework,
  landing,
  learning,
  newsletter,
  order,
  plans,
  refusals,
  signing,
}

export type Words = typeof en
