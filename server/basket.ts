import type { PayloadRequest } from 'payload'
import { addToBasket } from '../commands/addToBasket.ts'
import { applyOfferCode } from '../commands/applyOfferCode.ts'
import { changeBasket } from '../commands/changeBasket.ts'
import { ensureStudent } from '../commands/ensureStudent.ts'
import { mergeBasket } from '../commands/mergeBasket.ts'
import { orderToken, readOrderToken } from '../commands/orderToken.ts'
import { removeOfferCode } from '../commands/removeOfferCode.ts'
import type { Holder } from '../database/basketOf.ts'
import { isBasketKind } from '../domain/basket.ts'
import type { BasketKind } from '../domain/basket.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { basketPage } from '../queries/basketPage.ts'
import { lessonPacks } from '../queries/lessonPacks.ts'
import { reducedPrices } from '../queries/reducedPrices.ts'
import type { SchoolContext } from './school.ts'

/** The token that a visitor's browser is to keep; null for a student, whose basket lies in their account. */
type Changed = { kind: 'changed'; token: string | null }

type Line = { kind: string; slug: string; quantity: string }

/** The basket of one visitor: the part of `locals.school` that it has. `token` is what their browser keeps. */
export function basketFor(req: PayloadRequest, { now, ip }: Pick<SchoolContext, 'now' | 'ip'>) {
  const holderOf = (token: string | undefined) => basketHolder(req, token)

  const answer = (
    { student }: Holder,
    done: { kind: 'changed'; basket: string } | Refused,
  ): Changed | Refused => {
    if (done.kind === 'refused') return done
    const token = student ? null : orderToken(req.payload.secret, done.basket)
    return { kind: 'changed', token }
  }

  return {
    reducedPrices: (kind: BasketKind) => reducedPrices(req, kind, now()),
    lessonPacks: () => lessonPacks(req),

    basketPage: async (token: string | undefined) => basketPage(req, await holderOf(token), now()),

    addToBasket: async (line: Line, token: string | undefined): Promise<Changed | Refused> => {
      if (!isBasketKind(line.kind)) return refused('invalid-input')
      const holder = await holderOf(token)
      const ask = { holder, kind: line.kind, slug: line.slug, quantity: Number(line.quantity || 1) }
      return answer(holder, await addToBasket(req, ask))
    },

    changeBasket: async (line: Line, token: string | undefined): Promise<Changed | Refused> => {
      const holder = await holderOf(token)
      const ask = { ...line, holder, quantity: Number(line.quantity) }
      return answer(holder, await changeBasket(req, ask))
    },

    applyOfferCode: async (code: string, token: string | undefined): Promise<Changed | Refused> => {
      const holder = await holderOf(token)
      return answer(holder, await applyOfferCode(req, { holder, code, ip }))
    },

    removeOfferCode: async (token: string | undefined): Promise<Changed | Refused> => {
      const holder = await holderOf(token)
      return answer(holder, await removeOfferCode(req, { holder }))
    },
  }
}

/**
 * Whose basket a request is about. A student who still holds the token of a visitor's basket has just signed
 * in: what lies in that one is put into their own.
 */
export async function basketHolder(
  req: PayloadRequest,
  token: string | undefined,
): Promise<Holder> {
  const basket = token === undefined ? null : readOrderToken(req.payload.secret, token)
  const { user } = req
  if (user?.role !== 'student') return { student: null, basket }

  const { id, email } = user
  const student = user.studentId ?? (await ensureStudent(req, { user: id, email }))
  if (basket) await mergeBasket(req, { student, basket })
  return { student, basket: null }
}
