import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { addToBasket } from '../../commands/addToBasket.ts'
import { startCheckout } from '../../commands/startCheckout.ts'
import type { Holder } from '../../database/basketOf.ts'
import type { BasketKind } from '../../domain/basket.ts'
import type { LessonPack, Offer, Service, User } from '../../payload-types.ts'
import { basketPage } from '../../queries/basketPage.ts'
import { provider } from './bank.ts'
import { aPerson, aRequest, theSchool } from './people.ts'
import { rowsOf } from './shop.ts'

let count = 0

export async function aService({ price = 5_000, active = true } = {}): Promise<Service> {
  const payload = await theSchool()
  const slug = `service-${count++}`
  return payload.create({
    collection: 'services',
    data: { title: `Service ${slug}`, slug, price, active },
  })
}

export async function aPack({ price = 20_000, lessons = 5 } = {}): Promise<LessonPack> {
  const payload = await theSchool()
  const slug = `pack-${count++}`
  return payload.create({
    collection: 'lesson-packs',
    data: { name: `Pack ${slug}`, slug, price, lessons, active: true },
  })
}

/** An offer that runs: 10 % off everything, by itself and alone, unless told otherwise. */
export async function anOffer(more: Partial<Offer> = {}): Promise<Offer> {
  const payload = await theSchool()
  return payload.create({
    collection: 'offers',
    data: {
      title: `Offer ${count++}`,
      kind: 'percentage',
      percent: 10,
      scope: 'everything',
      customers: 'everyone',
      exclusive: true,
      active: true,
      ...more,
    },
  })
}

/** No offer applies from here on, so that one test does not meet those of another. */
export const endAllOffers = () => rowsOf(sql`update offers set active = false`)

/** A student with an empty basket. */
export async function aCustomer(): Promise<{ user: User; holder: Holder }> {
  const user = await aPerson('student')
  const [student] = await rowsOf<{ id: string }>(sql`
    insert into students (name, user_id) values ('Ann', ${user.id}) returning id`)
  const id = student?.id ?? null
  return { user: { ...user, studentId: id }, holder: { student: id, basket: null } }
}

export const kindOf = (thing: { lessons?: unknown; courses?: unknown }): BasketKind => {
  if ('lessons' in thing) return 'lesson-pack'
  return 'courses' in thing ? 'plan' : 'service'
}

/** Puts something into a basket; answers whose it is from then on. */
export async function puts(
  thing: { slug: string; lessons?: unknown; courses?: unknown },
  { user, holder, quantity = 1 }: { user?: User; holder: Holder; quantity?: number },
): Promise<Holder> {
  const ask = { holder, kind: kindOf(thing), slug: thing.slug, quantity }
  const answer = await addToBasket(await aRequest(user), ask)
  if (answer.kind === 'refused') throw new Error(`Refused: ${answer.reason}.`)
  return holder.student ? holder : { student: null, basket: answer.basket }
}

export const looksAt = async (holder: Holder, user?: User, at = new Date()) =>
  basketPage(await aRequest(user), holder, at)

/** Goes on to pay for a basket, as a guest or as `user`. */
export async function paysFor(
  holder: Holder,
  {
    user,
    email = `guest-${randomUUID()}@example.org`,
    seen = null,
  }: {
    user?: User
    email?: string
    seen?: number | null
  } = {},
) {
  const ask = { provider, wanted: 'basket' as const, email, order: holder.basket, seen }
  return startCheckout(await aRequest(user), { ...ask, ip: randomUUID() }, new Date())
}
