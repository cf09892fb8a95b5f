import { account } from './en/account.ts'
import { attempt } from './en/attempt.ts'
import { blog } from './en/blog.ts'
import { basket } from './en/basket.ts'
import { box } from './en/box.ts'
import { checkout } from './en/checkout.ts'
import { comments } from './en/comments.ts'
import { contact } from './en/contact.ts'
import { cookies } from './en/cookies.ts'
import { course } from './en/course.ts'
import { developers } from './en/developers.ts'
import { errors } from './en/errors.ts'
import { film } from './en/film.ts'
import { form } from './en/form.ts'
import { found } from './en/found.ts'
import { frame } from './en/frame.ts'
import { group } from './en/group.ts'
import { homework } from './en/homework.ts'
import { landing } from './en/landing.ts'
import { learning } from './en/learning.ts'
import { newsletter } from './en/newsletter.ts'
import { offers } from './en/offers.ts'
import { order } from './en/order.ts'
import { people } from './en/people.ts'
import { plans } from './en/plans.ts'
import { projects } from './en/projects.ts'
import { prose } from './en/prose.ts'
import { receipt } from './en/receipt.ts'
import { refusals } from './en/refusals.ts'
import { services } from './en/services.ts'
import { signing } from './en/signing.ts'
import { teachers } from './en/teachers.ts'

/** All that the site says. English decides what there is to say; every other language has to say it too. */
export const en = {
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
}

export type Words = typeof en
