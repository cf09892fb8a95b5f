import type { PayloadRequest } from 'payload'
import { isCountry } from '../domain/country.ts'
import { isEmail, plainEmail } from '../domain/email.ts'
import type { Language } from '../domain/language.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { ensureStudent } from './ensureStudent.ts'

export type BuyerAsk = {
  /** Where to write to; whoever is signed in is written to at their account's address. */
  email: string
  /** As invoices want it; empty when it was not asked for. */
  name?: string
  /** ISO 3166, as FR; empty when it was not asked for. */
  country?: string
  /** The language of the page; an account has its own. */
  language?: Language
}

export type Buyer = {
  email: string
  student: string | null
  language: string
  name: string | null
  country: string | null
}

/** Who buys: the student who is signed in, or somebody with an address. */
export async function buyerOf(req: PayloadRequest, ask: BuyerAsk): Promise<Buyer | Refused> {
  const name = ask.name?.trim().slice(0, 120) || null
  const country = ask.country || null
  if (country !== null && !isCountry(country)) return refused('invalid-input')

  const { user } = req
  if (user) {
    const { id, email, role, language, studentId } = user
    // Whoever is known already is not written again: that would lock them against what their last payment opens.
    const called = name ? { name } : {}
    const student =
      role === 'student'
        ? (studentId ?? (await ensureStudent(req, { user: id, email, ...called })))
        : null
    return { email, student, language: language ?? 'en', name, country }
  }
  if (!isEmail(ask.email)) return refused('invalid-input')
  const { language } = await req.payload.findGlobal({ slug: 'school', depth: 0, req })
  const email = plainEmail(ask.email)
  return { email, student: null, language: ask.language ?? language, name, country }
}
