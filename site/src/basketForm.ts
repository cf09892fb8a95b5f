import type { AstroGlobal } from 'astro'
import { seeOther } from './answers.ts'
import { basketCookieName, basketCookies } from './basketCookie.ts'
import { complaintOf, stateComplaint } from './complaint.ts'
import type { Complaint } from './complaint.ts'
import { formFields } from './formFields.ts'
import { speaking } from './speaking.ts'

/** What a form about the basket came back with: nothing when none was posted, or where to go on. */
export async function basketForm(
  astro: AstroGlobal,
  siteUrl: string,
): Promise<Complaint | Response | undefined> {
  if (astro.request.method !== 'POST') return undefined
  const { school } = astro.locals
  const { words, paths } = speaking(astro)
  const token = astro.cookies.get(basketCookieName)?.value
  const posted = await formFields(astro.request, 'do', 'kind', 'slug', 'quantity', 'offer-code')

  const answer = await {
    add: () => school.addToBasket(posted, token),
    change: () => school.changeBasket(posted, token),
    remove: () => school.changeBasket({ ...posted, quantity: '0' }, token),
    'use-code': () => school.applyOfferCode(posted['offer-code'], token),
    'remove-code': () => school.removeOfferCode(token),
  }[deedOf(posted.do)]()

  if (answer.kind === 'changed') {
    return seeOther(paths.basket(), basketCookies({ token: answer.token, siteUrl }))
  }
  const complaint = complaintOf(answer, words)
  stateComplaint(astro.response, complaint)
  return complaint
}

const deeds = ['add', 'change', 'remove', 'use-code', 'remove-code'] as const

/** Whatever is none of these adds what it does not name, and is refused for that. */
const deedOf = (word: string) => deeds.find((deed) => deed === word) ?? 'add'
