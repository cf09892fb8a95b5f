import { sql } from '@payloadcms/db-postgres'
import { requestRefund } from '../../../commands/requestRefund.ts'
import { settlePayment } from '../../../commands/settlePayment.ts'
import { hearPaymentEvent } from '../../../commands/hearPaymentEvent.ts'
import { idOf } from '../../../sandbox/stripe/ids.ts'
import type { Plan, User } from '../../../payload-types.ts'
import { bank, eventsOf, posted, provider } from '../bank.ts'
import { dyingAt } from '../crashes.ts'
import { aRequest } from '../people.ts'
import { anOrderOf, asksAgain, pursueRefunds, refundsOf } from '../refunds.ts'
import { rowsOf } from '../shop.ts'
import type { Moment, Step } from './stories.ts'

const now = new Date()
const [good, declined, slow] = ['4242424242424242', '4000000000000002', '4000000000007726']
const cards = [good, good, declined, slow]

/** One order of a student with all its payments, of which `intents` are the bank's names. */
export type World = Awaited<ReturnType<typeof anOrderOf>> & { intents: string[]; mentor: User }

/** Lets a story happen, and then the news of it arrive. */
export async function live(
  story: readonly Moment[],
  { plans, user, mentor }: { plans: Plan[]; user: User; mentor: User },
): Promise<World> {
  const placed = await anOrderOf({ plans, user })
  const world: World = { ...placed, intents: [placed.intent], mentor }
  for (const moment of story) {
    const steps = moment.map(({ step, crash }) => dyingAt(crash, () => tried(world, step)))
    await Promise.all(steps)
  }
  await calmDown(world)
  return world
}

/** Of all refunds, disputes or charges those of this world. */
export const ofWorld = <T extends { payment_intent?: string | { id: string } | null }>(
  { intents }: World,
  things: readonly T[],
): T[] => things.filter((each) => intents.includes(idOf(each.payment_intent)))

/** The bank refuses what cannot be, as paying twice; that is no news. A crash is passed on. */
async function tried(world: World, step: Step): Promise<void> {
  try {
    await happen(world, step)
  } catch (error) {
    if ((error as { name?: string }).name !== 'StripeProblem') throw error
  }
}

async function happen(world: World, step: Step): Promise<void> {
  const { order, items, payment, intent } = world
  switch (step.kind) {
    case 'pay':
      return void bank.pay({ intent, card: cards[step.card] ?? '' })
    case 'debit':
      return void bank.debit({ intent })
    case 'answer-debit':
      return void bank.settleDebit({ intent, isCovered: step.isCovered })
    case 'second-tab':
      return payInSecondTab(world)
    case 'hear':
      return hearOne(world, step.which)
    case 'look-up':
      return asksAgain(payment)
    case 'pursue':
      return pursueRefunds(order)
    case 'refund-all':
      return ask(world, 'all')
    case 'refund-item':
      return ask(world, [items[step.which % items.length] ?? ''])
    case 'refund-there':
      return void bank.refund({ intent, ...(step.share < 3 && { amount: step.share * 1_000 }) })
    case 'fail-refund': {
      const refund = nth(ofWorld(world, bank.refunds()), step.which)
      return void (refund && bank.failRefund({ refund: refund.id }))
    }
    case 'dispute':
      return void bank.dispute({ intent })
    case 'close-dispute': {
      const open = ofWorld(world, bank.disputes()).find((each) => each.status === 'needs_response')
      return void (open && bank.closeDispute({ dispute: open.id, status: step.status }))
    }
    case 'expire':
      return void (await rowsOf(sql`
        update orders set status = 'expired' where id = ${order} and status = 'awaiting-payment'`))
  }
}

async function ask({ order, mentor }: World, items: 'all' | string[]): Promise<void> {
  await requestRefund(await aRequest(mentor), { order, items, reason: 'A story', by: mentor.id })
}

/** A payment of the same order that another tab has kept open, and paid. */
async function payInSecondTab(world: World): Promise<void> {
  const amount = world.plans.reduce((sum, { price }) => sum + price, 0)
  const [row] = await rowsOf<{ id: string }>(sql`
    insert into payments (order_id, provider, status, amount, currency)
    values (${world.order}, 'stripe', 'cancelled', ${amount}, 'EUR') returning id`)
  const money = { amount, currency: 'EUR' } as const
  const open = await provider.create({ payment: row?.id ?? '', money, description: 'second' })
  world.intents.push(open.externalId)
  bank.pay({ intent: open.externalId, card: good ?? '' })
}

function eventsIn(world: World) {
  const things = [...ofWorld(world, bank.refunds()), ...ofWorld(world, bank.disputes())]
  return [...world.intents, ...things.map(({ id }) => id)].flatMap(eventsOf)
}

/** Some event of all that were ever posted: an old one, one that was heard, or one that overtakes others. */
async function hearOne(world: World, at: number): Promise<void> {
  const event = nth(eventsIn(world), at)
  if (event) await hear(event)
}

async function hear(posting: object): Promise<void> {
  const { payload, signature } = posted(posting)
  const event = await provider.eventIn(payload, signature)
  if (event) await hearPaymentEvent(await aRequest(), { provider, event }, now)
}

/** Everything that was posted arrives, the clock asks, and the worker does what waits, until nothing does. */
async function calmDown(world: World): Promise<void> {
  for (let round = 0; round < 3; round++) {
    for (const event of eventsIn(world)) await hear(event)
    for (const intent of world.intents) {
      await settlePayment(await aRequest(), await provider.lookUp(intent), now)
    }
    await pursueRefunds(world.order)
    const waiting = (await refundsOf(world.order)).filter(
      ({ status, external_id }) => status === 'pending' && external_id === null,
    )
    if (round > 0 && waiting.length === 0) return
  }
}

const nth = <T>(things: readonly T[], at: number): T | undefined =>
  things[at % Math.max(things.length, 1)]
