import { html } from '../pages/html.ts'
import { page } from '../pages/layout.ts'
import type { Bot } from './bot.ts'

/** What `t.me/<bot>?start=<token>` opens: who are you, and a Start button. */
export function startPage(bot: Bot, token: string): Response {
  const people = bot.chats.people()
  const name = bot.user.username ?? ''

  const body = html`
    <h1>@${name}</h1>
    <p class="lead">
      A link to the school's bot was opened. On a telephone Telegram would open now.
    </p>
    <form class="panel stack" method="post" action="/sandbox/telegram/${name}">
      <input type="hidden" name="token" value="${token}" />
      <label>
        Whose Telegram is it?
        <select name="person">
          ${people.map(({ id, firstName }) => html`<option value="${id}">${firstName}</option>`)}
          <option value="0">Somebody new</option>
        </select>
      </label>
      <label>
        Name of somebody new
        <input name="name" maxlength="64" autocomplete="off" value="Somebody" />
      </label>
      <button class="main">Start</button>
    </form>
  `
  return page({ title: `@${name}`, section: '/sandbox/telegram', body })
}
