import type { Words } from './en.ts'
import { account } from './uk/account.ts'
import { attempt } from './uk/attempt.ts'
import { blog } from './uk/blog.ts'
import { basket } from './uk/basket.ts'
import { box } from './uk/box.ts'
import { checkout } from './uk/checkout.ts'
import { comments } from './uk/comments.ts'
import { contact } from './uk/contact.ts'
import { cookies } from './uk/cookies.ts'
import { course } from './uk/course.ts'
import { developers } from './uk/developers.ts'
import { errors } from './uk/errors.ts'
import { film } from './uk/film.ts'
import { form } from './uk/form.ts'
import { found } from './uk/found.ts'
import { frame } from './uk/frame.ts'
import { group } from './uk/group.ts'
import { homework } from './uk/homework.ts'
import { landing } from './uk/landing.ts'
import { learning } from './uk/learning.ts'
import { newsletter } from './uk/newsletter.ts'
import { offers } from './uk/offers.ts'
import { order } from './uk/order.ts'
import { people } from './uk/people.ts'
import { plans } from './uk/plans.ts'
import { projects } from './uk/projects.ts'
import { prose } from './uk/prose.ts'
import { receipt } from './uk/receipt.ts'
import { refusals } from './uk/refusals.ts'
import { services } from './uk/services.ts'
import { signing } from './uk/signing.ts'
import { teachers } from './uk/teachers.ts'

export const uk: Words = {
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
