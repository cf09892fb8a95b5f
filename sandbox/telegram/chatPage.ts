import type { InlineKeyboardButton, Message } from 'node-telegram-bot-api/types'
import { html, type Html } from '../pages/html.ts'
import { button, moment, page } from '../pages/layout.ts'
import type { Bot } from './bot.ts'
import type { Line, Person } from './chats.ts'
import { shownText } from './shownText.ts'

/** One person's chat with the bot; the page is that person's telephone. */
export function chatPage(bot: Bot, person: Person): Response {
  const lines = bot.chats.lines(person.id).slice(-100)
  const base = `/sandbox/telegram/chats/${person.id}`

  const body = html`
    <p><a href="/sandbox/telegram">Everybody</a></p>
    <div class="bar">
      <h1>${person.firstName} and @${bot.user.username ?? ''}</h1>
      ${
        person.hasBlocked
          ? button(`${base}/unblock`, 'Unblock the bot')
          : button(`${base}/block`, 'Block the bot', 'quiet')
      }
    </div>

    ${
      lines.length === 0
        ? html`<p class="empty">Nothing was said yet.</p>`
        : html`<ol class="chat">
            ${lines.map((line) => bubble(line, base))}
          </ol>`
    }
    <div id="newest">${person.hasStarted ? writing(person, base) : pressStart(base)}</div>
    <p><a href="${base}#newest">Look for new messages</a></p>
  `
  return page({ title: person.firstName, section: '/sandbox/telegram', body })
}

function pressStart(base: string): Html {
  return html`<p>Until Start is pressed, a bot may not write.</p>
    ${button(`${base}/start`, 'Start', 'main')}`
}

function writing(person: Person, base: string): Html {
  if (person.hasBlocked) {
    return html`<p class="empty">${person.firstName} has blocked the bot.</p>`
  }
  return html`
    <form class="fields" method="post" action="${base}/write">
      <label class="wide">
        Message as ${person.firstName}
        <input name="text" maxlength="4096" autocomplete="off" required />
      </label>
      <button class="main">Send</button>
    </form>
    <form class="fields" method="post" action="${base}/photo" enctype="multipart/form-data">
      <label>
        Picture
        <input type="file" name="photo" accept="image/*" required />
      </label>
      <label>
        Words under it
        <input name="caption" maxlength="1024" autocomplete="off" />
      </label>
      <button>Send the picture</button>
    </form>
  `
}

function bubble({ message, by, isDeleted, toast }: Line, base: string): Html {
  if (isDeleted) {
    return html`<li class="by-${by}"><p class="gone">Deleted by the bot</p></li>`
  }
  return html`
    <li class="by-${by}">
      <div class="bubble">
        ${picture(message)} ${attachment(message)}
        ${message.text && html`<p>${shownText(message.text, message.entities)}</p>`}
        ${message.caption && html`<p>${shownText(message.caption, message.caption_entities)}</p>`}
      </div>
      ${message.reply_markup?.inline_keyboard.map(
        (row) =>
          html`<div class="keys">${row.map((key) => keyOf(key, message.message_id, base))}</div>`,
      )}
      ${toast && html`<p class="toast">The bot answered: ${toast}</p>`}
      <p class="when">${by === 'bot' ? 'Bot' : 'Person'}, ${moment(message.date * 1000)}</p>
    </li>
  `
}

function picture({ photo }: Message) {
  const largest = photo?.at(-1)
  return (
    largest &&
    html`<img
      src="/sandbox/telegram/files/${largest.file_id}"
      width="${largest.width}"
      height="${largest.height}"
      alt="The picture that was sent"
    />`
  )
}

function attachment({ document }: Message) {
  return (
    document &&
    html`<p>
      <a href="/sandbox/telegram/files/${document.file_id}">${document.file_name ?? 'A file'}</a>
    </p>`
  )
}

function keyOf({ text, url, callback_data }: InlineKeyboardButton, message: number, base: string) {
  if (url) return html`<a class="key" href="${/^https?:/.test(url) ? url : '#newest'}">${text}</a>`
  return html`<form method="post" action="${base}/press">
    <input type="hidden" name="message" value="${message}" />
    <input type="hidden" name="data" value="${callback_data}" />
    <button class="key">${text}</button>
  </form>`
}
