import type { MessageEntity } from 'node-telegram-bot-api/types'
import { badRequest } from './answers.ts'

export type Marked = { text: string; entities: MessageEntity[] }

const tags: Record<string, string> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  code: 'code',
  pre: 'pre',
  a: 'text_link',
  blockquote: 'blockquote',
  'tg-spoiler': 'spoiler',
}

/**
 * Text as the bot sent it, parsed the way its parse_mode says: none or HTML. Anything Telegram's
 * HTML does not know is refused as Telegram refuses it; Markdown is beyond this stand-in.
 */
export function readMarkup(source: string, mode: string | undefined): Marked {
  if (mode === undefined || mode === '') return { text: source.trim(), entities: found(source) }
  if (mode.toLowerCase() !== 'html') {
    throw badRequest(`unsupported parse_mode (the sandbox reads HTML, not ${mode})`)
  }

  const open: { tag: string; offset: number; url?: string }[] = []
  const entities: MessageEntity[] = []
  let text = ''
  for (const part of source.trim().match(/<[^>]*>?|[^<]+/g) ?? []) {
    if (!part.startsWith('<')) {
      text += unescaped(part)
      continue
    }

    const [, slash, name = '', rest = ''] = /^<(\/?)([a-z-]+)([^>]*)>$/i.exec(part) ?? []
    const tag = name.toLowerCase()
    const type = tags[tag]
    if (!type) throw badRequest(`can't parse entities: Unsupported start tag "${tag}"`)

    if (slash !== '/') {
      const url = /href="([^"]*)"/.exec(rest)?.[1]
      open.push({ tag, offset: text.length, ...(url !== undefined && { url: unescaped(url) }) })
      continue
    }
    const begun = open.pop()
    if (begun?.tag !== tag) throw badRequest(`can't parse entities: Unmatched end tag "${tag}"`)
    const { offset, url } = begun
    const length = text.length - offset
    if (length > 0 && (type !== 'text_link' || url)) {
      entities.push({ type, offset, length, ...(url !== undefined && { url }) })
    }
  }

  const [left] = open
  if (left)
    throw badRequest(`can't parse entities: Can't find end tag corresponding to "${left.tag}"`)
  entities.push(...found(text))
  return { text, entities: entities.sort((a, b) => a.offset - b.offset || b.length - a.length) }
}

/** Commands and addresses, which Telegram marks by itself. */
export function found(text: string): MessageEntity[] {
  const marks = [
    ...[...text.matchAll(/(?<=^|\s)\/\w{1,32}/g)].map((at) => ['bot_command', at] as const),
    ...[...text.matchAll(/https?:\/\/[^\s<>"]+/g)].map((at) => ['url', at] as const),
  ]
  return marks.map(([type, { 0: match, index }]) => ({ type, offset: index, length: match.length }))
}

function unescaped(text: string): string {
  const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' }
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16))
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)))
    return named[name] ?? whole
  })
}
