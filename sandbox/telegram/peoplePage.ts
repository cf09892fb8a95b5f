import { html } from '../pages/html.ts'
import { moment, page } from '../pages/layout.ts'
import type { Bot } from './bot.ts'
import type { Person } from './chats.ts'

/** Everybody with Telegram, the bot's webhook, and how to make the bot's life hard. */
export function peoplePage(bot: Bot): Response {
  const { times, code } = bot.misbehaviour.now
  const webhook = bot.updates.info()

  const body = html`
    <h1>Telegram</h1>
    <p class="lead">
      The people below have Telegram. @${bot.user.username ?? ''} is the school's bot.
    </p>

    ${
      bot.chats.people().length === 0
        ? html`<p class="empty">Nobody yet. Add somebody, or follow a link to the bot.</p>`
        : html`<ul class="list">
            ${bot.chats.people().map((person) => row(bot, person))}
          </ul>`
    }
    <form class="fields" method="post" action="/sandbox/telegram/people">
      <label>
        Name
        <input name="name" maxlength="64" autocomplete="off" required />
      </label>
      <button>Add a person</button>
    </form>

    <section class="panel" aria-labelledby="updates">
      <h2 id="updates">What the bot has not taken yet</h2>
      <dl class="facts">
        <dt>Webhook</dt>
        <dd>${webhook.url || 'none: the bot has to ask by getUpdates'}</dd>
        <dt>Waiting</dt>
        <dd>${webhook.pending_update_count}</dd>
        ${
          webhook.last_error_message &&
          html`<dt>Last failure</dt>
            <dd>${webhook.last_error_message}</dd>`
        }
      </dl>
    </section>

    <section class="panel" aria-labelledby="refuse">
      <h2 id="refuse">Refuse the bot</h2>
      <p>
        ${
          times > 0
            ? html`<strong>The next ${times} messages will be refused with ${code}.</strong>`
            : 'Every message is accepted now.'
        }
      </p>
      <form class="fields" method="post" action="/sandbox/telegram/refuse">
        <label>
          How many
          <input type="number" name="times" min="0" max="1000" value="1" required />
        </label>
        <label>
          With
          <select name="code">
            <option value="429">429, too many requests</option>
            <option value="403">403, blocked by the user</option>
          </select>
        </label>
        <label>
          Retry after (seconds)
          <input type="number" name="after" min="1" max="3600" value="3" required />
        </label>
        <button>Refuse the next messages</button>
      </form>
    </section>
  `
  return page({ title: 'Telegram', section: '/sandbox/telegram', body })
}

function row(bot: Bot, person: Person) {
  const last = bot.chats.lines(person.id).at(-1)?.message
  return html`
    <li>
      <a class="row" href="/sandbox/telegram/chats/${person.id}#newest">
        <strong>${person.firstName}</strong>
        <span>${last ? (last.text ?? last.caption ?? 'a file') : stateOf(person)}</span>
        ${last && moment(last.date * 1000)}
      </a>
    </li>
  `
}

function stateOf(person: Person): string {
  if (person.hasBlocked) return 'has blocked the bot'
  return person.hasStarted ? 'no messages' : 'has not pressed Start'
}
