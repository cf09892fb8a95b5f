import { count, field, readForm, type Ask } from '../http/ask.ts'
import { problem } from '../http/problem.ts'
import { route, seeOther, type Route } from '../http/router.ts'
import type { Bot } from './bot.ts'
import { chatPage } from './chatPage.ts'
import { peoplePage } from './peoplePage.ts'
import { known, press, sendPhoto, setBlocked, start, write } from './people.ts'
import { startPage } from './startPage.ts'

/** The pages of Telegram: the people, their chats with the bot, and the deep link. */
export function telegramRoutes(bot: Bot): Route[] {
  const personIn = (ask: Ask) => known(bot, Number(ask.params.person)).id
  const backTo = (person: number) => seeOther(`/sandbox/telegram/chats/${person}#newest`)

  const action = (verb: string, act: (person: number, form: FormData) => unknown) =>
    route(`POST /sandbox/telegram/chats/:person/${verb}`, async (ask) => {
      const person = personIn(ask)
      await act(person, await readForm(ask))
      return backTo(person)
    })

  return [
    route('GET /sandbox/telegram', () => peoplePage(bot)),
    route('POST /sandbox/telegram/people', async (ask) => {
      const firstName = field(await readForm(ask), 'name')
        .trim()
        .slice(0, 64)
      if (firstName === '') throw problem(400, 'A person needs a name.')
      return backTo(bot.chats.addPerson(firstName).id)
    }),
    route('POST /sandbox/telegram/refuse', async (ask) => {
      const form = await readForm(ask)
      bot.misbehaviour.now = {
        times: count(form, 'times', { least: 0, most: 1000 }),
        code: field(form, 'code') === '403' ? 403 : 429,
        retryAfter: count(form, 'after', { least: 1, most: 3600 }),
      }
      return seeOther('/sandbox/telegram')
    }),

    route('GET /sandbox/telegram/chats/:person', (ask) => chatPage(bot, known(bot, personIn(ask)))),
    action('start', (person) => start(bot, person)),
    action('write', (person, form) => write(bot, person, field(form, 'text'))),
    action('block', (person) => setBlocked(bot, person, { blocked: true })),
    action('unblock', (person) => setBlocked(bot, person, { blocked: false })),
    action('press', (person, form) =>
      press(bot, person, Number(field(form, 'message')), field(form, 'data')),
    ),
    action('photo', async (person, form) => {
      const photo = form.get('photo')
      if (!(photo instanceof File) || photo.size === 0) throw problem(400, 'Choose a picture.')
      await sendPhoto(bot, person, await photo.bytes(), field(form, 'caption'))
    }),

    route('GET /sandbox/telegram/files/:id', (ask) => {
      const file = bot.files.get(ask.params.id ?? '')
      if (!file) throw problem(404, 'This file is not here (any more).')
      const isPicture = file.type === 'image/jpeg'
      return new Response(Uint8Array.from(bot.files.read(file)), {
        headers: {
          'content-type': isPicture ? 'image/jpeg' : 'application/octet-stream',
          'content-disposition': isPicture
            ? 'inline'
            : `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
          'x-content-type-options': 'nosniff',
          'content-security-policy': "default-src 'none'; sandbox",
        },
      })
    }),

    route('GET /sandbox/telegram/:bot', (ask) => {
      if (ask.params.bot !== bot.user.username) throw problem(404, 'There is no such bot.')
      return startPage(bot, ask.url.searchParams.get('start') ?? '')
    }),
    route('POST /sandbox/telegram/:bot', async (ask) => {
      const form = await readForm(ask)
      const chosen = Number(field(form, 'person'))
      const firstName = field(form, 'name').trim().slice(0, 64) || 'Somebody'
      const person = chosen === 0 ? bot.chats.addPerson(firstName).id : chosen
      start(bot, person, field(form, 'token'))
      return backTo(person)
    }),
  ]
}
