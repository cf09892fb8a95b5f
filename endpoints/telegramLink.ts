import type { Endpoint } from 'payload'
import { isSignedIn } from '../access/people.ts'
import { linkTelegram } from '../commands/linkTelegram.ts'
import { unlinkTelegram } from '../commands/unlinkTelegram.ts'
import { refused } from '../domain/refusals.ts'
import { respondRefused } from './respond.ts'

type Bot = { bot: string | undefined; linkUrl: string }

/** POST /api/telegram/link: the address that links the signed-in person's Telegram, good for one use. */
export const telegramLink = ({ bot, linkUrl }: Bot): Endpoint => ({
  path: '/telegram/link',
  method: 'post',
  handler: async (req) => {
    if (!req.user || !isSignedIn(req.user)) return respondRefused(refused('sign-in-first'))
    if (!bot) return respondRefused(refused('telegram-off'))
    const url = await linkTelegram(req, { user: req.user.id, bot, linkUrl }, new Date())
    return Response.json({ url })
  },
})

/** POST /api/telegram/unlink: the signed-in person hears no more by Telegram. */
export const telegramUnlink: Endpoint = {
  path: '/telegram/unlink',
  method: 'post',
  handler: async (req) => {
    if (!req.user || !isSignedIn(req.user)) return respondRefused(refused('sign-in-first'))
    return Response.json({ unlinked: await unlinkTelegram(req, { user: req.user.id }) })
  },
}
