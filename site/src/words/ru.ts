import type { Words } from './en.ts'
import { account } from './ru/account.ts'
import { attempt } from './ru/attempt.ts'
import { blog } from './ru/blog.ts'
import { basket } from './ru/basket.ts'
import { box } from './ru/box.ts'
import { checkout } from './ru/checkout.ts'
import { comments } from './ru/comments.ts'
import { contact } from './ru/contact.ts'
import { cookies } from './ru/cookies.ts'
import { course } from './ru/course.ts'
import { developers } from './ru/developers.ts'
import { errors } from './ru/errors.ts'
import { film } from './ru/film.ts'
import { form } from './ru/form.ts'
import { found } from './ru/found.ts'
import { frame } from './ru/frame.ts'
import { group } from './ru/group.ts'
import { homework } from './ru/homework.ts'
import { landing } from './ru/landing.ts'
import { learning } from './ru/learning.ts'
import { newsletter } from './ru/newsletter.ts'
import { offers } from './ru/offers.ts'
import { order } from './ru/order.ts'
import { people } from './ru/people.ts'
import { plans } from './ru/plans.ts'
import { projects } from './ru/projects.ts'
import { prose } from './ru/prose.ts'
import { receipt } from './ru/receipt.ts'
import { refusals } from './ru/refusals.ts'
import { services } from './ru/services.ts'
import { signing } from './ru/signing.ts'
import { teachers } from './ru/teachers.ts'

export const ru: Words = {
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
