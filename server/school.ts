import type { PayloadRequest } from 'payload'
import { changePassword } from '../commands/changePassword.ts'
import { linkTelegram } from '../commands/linkTelegram.ts'
import { register } from '../commands/register.ts'
import { requestCode } from '../commands/requestCode.ts'
import { resetPassword } from '../commands/resetPassword.ts'
import { signIn } from '../commands/signIn.ts'
import { signOut } from '../commands/signOut.ts'
import { signOutEverywhere } from '../commands/signOutEverywhere.ts'
import { unlinkTelegram } from '../commands/unlinkTelegram.ts'
import type { Language } from '../domain/language.ts'
import { kept } from '../database/answers.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import type { PaymentProvider } from '../providers/payments/provider.ts'
import { accountPage } from '../queries/accountPage.ts'
import { chrome } from '../queries/chrome.ts'
import { courseOffer } from '../queries/courseOffer.ts'
import { landingPage } from '../queries/landingPage.ts'
import { plansPage } from '../queries/plansPage.ts'
import { apiPage } from './apiPage.ts'
import { basketFor } from './basket.ts'
import { brandSheet } from './brandSheet.ts'
import { checkoutFor } from './checkout.ts'
import { ordersFor } from './orders.ts'
import type { Painter } from './painter/painter.ts'
import { foundFor } from './schoolFound.ts'
import { communityFor } from './schoolCommunity.ts'
import { learningFor } from './schoolLearning.ts'
import { readingFor } from './schoolReading.ts'
import { talkFor } from './schoolTalk.ts'

/** As much of the settings as pages need. */
export type SchoolSettings = {
  /** Where the school is reached, without a path. */
  siteUrl: string
  isDemo: boolean
  /** The name of the bot, without @, and where links to bots lead. Null when the school has no bot. */
  telegram: { bot: string; linkUrl: string } | null
  /** How cards are charged. Null when the school takes none. */
  card: CardSettings | null
  painter: Painter
}

export type CardSettings = {
  provider: PaymentProvider
  publishableKey: string
  /** Where the card form's script lies, when it is not the provider's own. */
  script: string | null
}

export type SchoolContext = { now: () => Date; ip: string; settings: SchoolSettings }

/**
 * The school as one visitor may see and use it: every query and command a page calls, bound to the
 * request. It is all that pages get, so the visitor's rights travel with every call.
 */
export const schoolFor = (req: PayloadRequest, { now, ip, settings }: SchoolContext) => ({
  ...checkoutFor(req, { now, ip, settings }),
  ...ordersFor(req, { now }),
  apiPage,
  ...basketFor(req, { now, ip }),
  chrome: async () => {
    const frame = await kept(req, 'chrome', () => chrome(req, now()))
    return {
      ...frame,
      /** The stylesheet with the school's own colour; null when it has none. */
      theme: frame.brandColour && brandSheet(frame.brandColour).path,
      siteUrl: settings.siteUrl,
      isDemo: settings.isDemo,
      hasTelegram: settings.telegram !== null,
      takesCards: settings.card !== null,
    }
  },
  landingPage: () => landingPage(req, now()),
  courseOffer: (slug: string) => courseOffer(req, slug),
  plansPage: () => plansPage(req),
  accountPage: () => accountPage(req),
  ...learningFor(req, now),
  ...communityFor(req, now),
  ...readingFor(req, now),
  ...talkFor(req, { now, ip }),
  ...foundFor(req, { now, painter: settings.painter }),

  signIn: (form: { email: string; password: string }) => signIn(req, { ...form, ip }, now()),
  signOut: () => signOut(req),
  signOutEverywhere: () => signOutEverywhere(req),
  register: (form: { name: string; email: string; password: string; language?: Language }) =>
    register(req, { ...form, ip }, now()),
  requestCode: (form: { email: string }) => requestCode(req, { ...form, ip }, now()),
  resetPassword: (form: { email: string; code: string; password: string }) =>
    resetPassword(req, { ...form, ip }, now()),
  changePassword: (form: { current: string; password: string }) => changePassword(req, form),

  /** The link that opens the bot for the person who asks. */
  linkTelegram: async (): Promise<{ kind: 'link'; url: string } | Refused> => {
    if (!req.user) return refused('sign-in-first')
    if (!settings.telegram) return refused('telegram-off')
    const ask = { ...settings.telegram, user: req.user.id }
    return { kind: 'link', url: await linkTelegram(req, ask, now()) }
  },
  unlinkTelegram: async (): Promise<{ kind: 'unlinked' } | Refused> => {
    if (!req.user) return refused('sign-in-first')
    await unlinkTelegram(req, { user: req.user.id })
    return { kind: 'unlinked' }
  },
})

export type School = ReturnType<typeof schoolFor>
