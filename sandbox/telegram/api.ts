import { problem } from '../http/problem.ts'
import { route, type Route } from '../http/router.ts'
import { failure, refuse, success } from './answers.ts'
import type { Bot } from './bot.ts'
import { methods } from './methods.ts'
import { readParams } from './params.ts'

/** The Bot API itself: `/telegram/bot<token>/<method>` and the download of files. */
export function telegramApi(bot: Bot): Route[] {
  return [
    route('ANY /telegram/bot:token/:method', async (ask) => {
      try {
        checkToken(bot, ask.params.token ?? '')
        const method = methodNamed(ask.params.method ?? '')
        return success(await method(bot, await readParams(ask), ask))
      } catch (error) {
        return failure(error)
      }
    }),

    route('GET /telegram/file/bot:token/*', (ask) => {
      try {
        checkToken(bot, ask.params.token ?? '')
      } catch (error) {
        return failure(error)
      }
      const file = bot.files.byPath(ask.params['0'] ?? '')
      if (!file) throw problem(404, 'Not Found')
      return new Response(Uint8Array.from(bot.files.read(file)), {
        headers: { 'content-type': 'application/octet-stream' },
      })
    }),
  ]
}

/** Telegram knows no path for what does not look like a token, and no bot for a wrong one. */
function checkToken(bot: Bot, token: string) {
  if (!/^\d+:[\w-]+$/.test(token)) throw refuse(404, 'Not Found')
  if (token !== bot.token) throw refuse(401, 'Unauthorized')
}

/** Method names are told apart without their case. */
function methodNamed(name: string) {
  const found = Object.entries(methods).find(([each]) => each.toLowerCase() === name.toLowerCase())
  if (!found) throw refuse(404, 'Not Found: method not found')
  return found[1]
}
