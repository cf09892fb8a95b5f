import { createLocalReq } from 'payload'
import type { Payload, PayloadRequest } from 'payload'
import type { Role, Variant } from '../domain/roles.ts'
import { variantOf } from '../domain/roles.ts'
import { schoolFor } from './school.ts'
import type { School, SchoolSettings } from './school.ts'

/** What a page gets. It holds everything of the visitor, and is made anew for every request. */
export type Locals = {
  readonly school: School
  /** Whoever is signed in. Null for nobody, for a blocked person, and on a page alike for everyone. */
  readonly person: { id: string; email: string; role: Role } | null
  readonly variant: Variant
  readonly requestId: string
  readonly page: {
    /**
     * Says, as the first thing a page does, that it is alike for everyone of its variant. From then
     * on it is rendered for nobody in particular: `person` is null and the school is read with a
     * visitor's rights, so that what is kept can hold nothing of the one who happened to ask first.
     * Throws when the page has looked at anything of the visitor already.
     */
    cache(): void
  }
}

export type Asking = {
  payload: Payload
  user: PayloadRequest['user']
  /** The face the browser asks for; it grants nothing. */
  hint: Variant
  ip: string
  requestId: string
  settings: SchoolSettings
}

/** The locals of one request, and whether its page turned out to be alike for everyone. */
export async function makeLocals(
  asking: Asking,
): Promise<{ locals: Locals; isAlike: () => boolean }> {
  const { payload, user, hint, ip, requestId, settings } = asking
  const req = await createLocalReq(user ? { user } : {}, payload)
  const school = schoolFor(req, { now: () => new Date(), ip, settings })
  const person = user ? { id: user.id, email: user.email, role: user.role } : null
  let hasLooked = false
  let isAlike = false

  const looking = <T>(value: T): T => {
    hasLooked = true
    return value
  }
  const locals: Locals = {
    school: new Proxy(school, {
      get: (target, name) => looking<unknown>(Reflect.get(target, name)),
    }),
    get person() {
      return looking(isAlike ? null : person)
    },
    get variant() {
      return looking(isAlike ? hint : variantOf(person?.role))
    },
    requestId,
    page: {
      cache: () => {
        if (isAlike) return
        if (hasLooked) throw new Error('Call page.cache() before the page looks at its visitor.')
        isAlike = true
        req.user = null
      },
    },
  }
  return { locals, isAlike: () => isAlike }
}
