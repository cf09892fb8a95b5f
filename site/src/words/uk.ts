import type { Words } from './en.ts'
import { account } from './uk/account.ts'
import { checkout } from './uk/checkout.ts'
import { contact } from './uk/contact.ts'
import { course } from './uk/course.ts'
import { errors } from './uk/errors.ts'
import { form } from './uk/form.ts'
import { frame } from './uk/frame.ts'
import { homework } from './uk/homework.ts'
import { landing } from './uk/landing.ts'
import { learning } from './uk/learning.ts'
import { newsletter } from './uk/newsletter.ts'
import { order } from './uk/order.ts'
import { plans } from './uk/plans.ts'
import { refusals } from './uk/refusals.ts'
import { signing } from './uk/signing.ts'

export const uk: Words = {
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
