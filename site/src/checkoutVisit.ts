import type { AstroGlobal } from 'astro'
import { seeOther } from './answers.ts'
import { complaintOf, stateComplaint } from './complaint.ts'
import type { Complaint } from './complaint.ts'
import { formFields } from './formFields.ts'
import { speaking } from './speaking.ts'

type School = App.Locals['school']
type Wanted = Parameters<School['checkoutPage']>[0]

export type CheckoutShown = NonNullable<Awaited<ReturnType<School['checkoutPage']>>>

/** What the form of a checkout shows: what is bought, what was typed, and what was wrong with it. */
export type CheckoutVisit = {
  checkout: CheckoutShown
  typed: { email: string; name: string; country: string }
  complaint: Complaint | undefined
}

/**
 * One visit to a checkout, whatever is bought there. A form that was posted places the order and takes the
 * browser on, with `cookieOf` the order; refused, it is shown again, at the price that is right by then. Null
 * when there is nothing to buy.
 */
export async function checkoutVisit(
  astro: AstroGlobal,
  { wanted, token, cookieOf }: Ask,
): Promise<CheckoutVisit | Response | null> {
  const { school } = astro.locals
  const { words, paths, language } = speaking(astro)
  const checkout = await school.checkoutPage(wanted, token)
  if (!checkout) return null

  const { email, name } = checkout
  const blank = { email: email ?? '', name: name ?? '', country: '' }
  if (astro.request.method !== 'POST') return { checkout, typed: blank, complaint: undefined }

  const typed = await formFields(astro.request, 'email', 'name', 'country', 'total')
  const { order } = checkout
  const answer = await school.startCheckout({ ...typed, wanted, order, language })
  if (answer.kind !== 'refused') {
    const next = answer.kind === 'paid' ? paths.order : paths.payOrder
    return seeOther(next(answer.order), cookieOf(answer.order))
  }
  const complaint = complaintOf(answer, words)
  stateComplaint(astro.response, complaint)
  const now = await school.checkoutPage(wanted, token, typed.email)
  return now && { checkout: { ...now, order }, typed, complaint }
}

type Ask = {
  wanted: Wanted
  /** The token of the order, or the basket, that the browser holds. */
  token: string | undefined
  /** The cookies that go with the order that was placed. */
  cookieOf: (order: string) => string[]
}
