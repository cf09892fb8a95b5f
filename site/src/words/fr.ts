import type { Words } from './en.ts'
import { account } from './fr/account.ts'
import { checkout } from './fr/checkout.ts'
import { contact } from './fr/contact.ts'
import { course } from './fr/course.ts'
import { errors } from './fr/errors.ts'
import { form } from './fr/form.ts'
import { frame } from './fr/frame.ts'
import { homework } from './fr/homework.ts'
import { landing } from './fr/landing.ts'
import { learning } from './fr/learning.ts'
import { newsletter } from './fr/newsletter.ts'
import { order } from './fr/order.ts'
import { plans } from './fr/plans.ts'
import { refusals } from './fr/refusals.ts'
import { signing } from './fr/signing.ts'
import { spaced } from './spaced.ts'

export const fr: Words = spaced<Words>({
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
})
