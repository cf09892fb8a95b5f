import type { MessageEntity } from 'node-telegram-bot-api/types'
import { html, type Html } from '../pages/html.ts'

/** A message as Telegram shows it: its entities, which may be nested, as markup. */
export function shownText(text: string, entities: readonly MessageEntity[] = []): Html {
  return between(text, [...entities], 0, text.length)
}

function between(text: string, entities: MessageEntity[], from: number, to: number): Html {
  const parts: Html[] = []
  let at = from
  while (at < to) {
    const next = entities.findIndex(({ offset, length }) => offset >= at && offset + length <= to)
    const [entity] = next === -1 ? [] : entities.splice(next, 1)
    if (!entity) break

    parts.push(html`${text.slice(at, entity.offset)}`)
    at = entity.offset + entity.length
    const inner = between(text, entities, entity.offset, at)
    parts.push(dressed(entity, inner, text.slice(entity.offset, at)))
  }
  return html`${parts}${text.slice(at, to)}`
}

function dressed({ type, url }: MessageEntity, inner: Html, plain: string): Html {
  switch (type) {
    case 'bold':
      return html`<strong>${inner}</strong>`
    case 'italic':
      return html`<em>${inner}</em>`
    case 'underline':
      return html`<u>${inner}</u>`
    case 'strikethrough':
      return html`<s>${inner}</s>`
    case 'code':
    case 'pre':
      return html`<code>${inner}</code>`
    case 'url':
    case 'text_link':
      return /^https?:/.test(url ?? plain) ? html`<a href="${url ?? plain}">${inner}</a>` : inner
    default:
      return inner
  }
}
