import type { Words } from './en.ts'
import { account } from './fr/account.ts'
import { attempt } from './fr/attempt.ts'
import { blog } from './fr/blog.ts'
import { basket } from './fr/basket.ts'
import { box } from './fr/box.ts'
import { checkout } from './fr/checkout.ts'
import { comments } from './fr/comments.ts'
import { contact } from './fr/contact.ts'
import { cookies } from './fr/cookies.ts'
import { course } from './fr/course.ts'
import { developers } from './fr/developers.ts'
import { errors } from './fr/errors.ts'
import { film } from './fr/film.ts'
import { form } from './fr/form.ts'
import { found } from './fr/found.ts'
import { frame } from './fr/frame.ts'
import { group } from './fr/group.ts'
import { homework } from './fr/homework.ts'
import { landing } from './fr/landing.ts'
import { learning } from './fr/learning.ts'
import { newsletter } from './fr/newsletter.ts'
import { offers } from './fr/offers.ts'
import { order } from './fr/order.ts'
import { people } from './fr/people.ts'
import { plans } from './fr/plans.ts'
import { projects } from './fr/projects.ts'
import { prose } from './fr/prose.ts'
import { receipt } from './fr/receipt.ts'
import { refusals } from './fr/refusals.ts'
import { services } from './fr/services.ts'
import { signing } from './fr/signing.ts'
import { teachers } from './fr/teachers.ts'
import { spaced } from './spaced.ts'

export const fr: Words = spaced<Words>({
  account,
  attempt,
  blog,
  basket,
  box,
  checkout,
  comments,
  contact,
  cookies,
  course,
  developers,
  errors,
  film,
  form,
  found,
  frame,
  group,
  homework,
  landing,
  learning,
  newsletter,
  offers,
  order,
  people,
  plans,
  projects,
  prose,
  receipt,
  refusals,
  services,
  signing,
  teachers,
})
