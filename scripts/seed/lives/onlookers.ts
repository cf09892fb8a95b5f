import type { SoldPlan } from '../school/pricePlans.ts'
import type { Purchase } from './purchase.ts'

type Onlooker = Pick<Purchase, 'email' | 'language' | 'status' | 'payment' | 'problem'> & {
  plan: SoldPlan['slug']
  hoursAgo: number
}

/** People who have bought and not come yet, and people who have not bought after all. */
const people: readonly Onlooker[] = [
  { ...paid('ophelie.garnier', 'fr'), plan: 'studio', hoursAgo: 5 },
  { ...paid('ben.hartley', 'en'), plan: 'sketchbook', hoursAgo: 21 },
  { ...paid('kateryna.rudenko', 'uk'), plan: 'atelier', hoursAgo: 44 },
  { ...paid('jonas.weber', 'en'), plan: 'studio', hoursAgo: 190 },
  { ...gone('leo.marchand', 'fr'), plan: 'atelier', hoursAgo: 70 },
  { ...gone('sasha.kim', 'en'), plan: 'studio', hoursAgo: 260, problem: 'insufficient_funds' },
  { ...gone('maria.costa', 'en'), plan: 'sketchbook', hoursAgo: 431 },
]

function paid(name: string, language: string) {
  return { email: addressOf(name), language, status: 'paid', payment: 'paid' } as const
}

function gone(name: string, language: string) {
  return { email: addressOf(name), language, status: 'expired', payment: 'cancelled' } as const
}

function addressOf(name: string): string {
  return `${name}@maison-lumiere.example`
}

const HOUR = 60 * 60 * 1000

/** Their orders: paid with a code that nobody has used, or never paid. */
export const onlookers = (plans: readonly SoldPlan[], now: Date): Purchase[] =>
  people.flatMap(({ plan: slug, hoursAgo, ...person }) => {
    const plan = plans.find((each) => each.slug === slug)
    const ordered = new Date(now.getTime() - hoursAgo * HOUR)
    return plan ? [{ ...person, plan, buyer: null, ordered, redeemed: null }] : []
  })
