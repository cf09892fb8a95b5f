import type { PayloadRequest } from 'payload'
import type { Eyes } from '../domain/eyes.ts'
import { prefixOf } from '../domain/language.ts'
import type { Language } from '../domain/language.ts'
import type { Role, Variant } from '../domain/roles.ts'
import { variantOf } from '../domain/roles.ts'
import type { Onlooker } from '../queries/eyesOf.ts'
import { onlyLooking } from './onlyLooking.ts'
import { schoolFor } from './school.ts'
import type { School, SchoolSettings } from './school.ts'

/** What a page gets. It holds everything of the visitor, and is made anew for every request. */
export type Locals = {
  readonly school: School
  /** Whoever is signed in. Null for nobody, for a blocked person, and on a page alike for everyone. */
  readonly person: { id: string; email: string; role: Role } | null
  readonly variant: Variant
  /** The language of the interface. The address alone decides it. */
  readonly language: Language
  /** What stands before every path of that language: `/fr`, or nothing for the school's own. */
  readonly prefix: string
  readonly requestId: string
  /** Through whose eyes staff look at the page; null when somebody looks with their own. */
  readonly eyes: { of: Eyes['of']; name: string } | null
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
  /** Made for this page alone; it is nobody's yet. */
  req: PayloadRequest
  user: PayloadRequest['user']
  /** The language asked for by a prefix; null without one. */
  asked: Language | null
  /** The face the browser asks for; it grants nothing. */
  hint: Variant
  ip: string
  requestId: string
  settings: SchoolSettings
  /** Through whose eyes it is seen; `user` is then they. */
  onlooker?: Onlooker | undefined
}

export type MadeLocals = {
  locals: Locals
  /** The school's own language, which has no prefix. */
  own: Language
  /** Whether the page turned out to be alike for everyone. */
  isAlike: () => boolean
}

/** The locals of one request, for which the frame around every page is read. */
export async function makeLocals(asking: Asking): Promise<MadeLocals> {
  const { req, user, asked, hint, ip, requestId, settings, onlooker } = asking
  const opened = schoolFor(req, { now: () => new Date(), ip, settings })
  const frame = await opened.chrome() // as nobody: it stands on pages alike for everyone
  req.user = user
  const whole = { ...opened, chrome: async () => frame }
  const school = onlooker ? onlyLooking(whole) : whole
  const language = asked ?? frame.language
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
    language,
    prefix: prefixOf(language, frame.language),
    requestId,
    eyes: onlooker ? { of: onlooker.eyes.of, name: onlooker.name } : null,
    page: {
      cache: () => {
        if (isAlike) return
        if (hasLooked) throw new Error('Call page.cache() before the page looks at its visitor.')
        isAlike = true
        req.user = null
      },
    },
  }
  return { locals, own: frame.language, isAlike: () => isAlike }
}
