import type { Words } from './en.ts'
import { account } from './ru/account.ts'
import { checkout } from './ru/checkout.ts'
import { contact } from './ru/contact.ts'
import { course } from './ru/course.ts'
import { errors } from './ru/errors.ts'
import { form } from './ru/form.ts'
import { frame } from './ru/frame.ts'
import { homework } from './ru/homework.ts'
import { landing } from './ru/landing.ts'
import { learning } from './ru/learning.ts'
import { newsletter } from './ru/newsletter.ts'
import { order } from './ru/order.ts'
import { plans } from './ru/plans.ts'
import { refusals } from './ru/refusals.ts'
import { signing } from './ru/signing.ts'

export const ru: Words = {
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
