import type { Language } from '../domain/language.ts'
import { escapeHtml } from './escapeHtml.ts'
import type { Message } from './words.ts'

type Setting = { language: Language; school: string; signature: string }

type Rendered = { subject: string; text: string; html: string }

/** A message as a mail: plain text, and HTML that says the same and loads nothing. */
export const renderMail = (message: Message, setting: Setting): Rendered => ({
  subject: message.subject,
  text: textOf(message, setting),
  html: htmlOf(message, setting),
})

function textOf({ lines: [first, ...others], code, link }: Message, setting: Setting): string {
  const parts = [first, code && `    ${code}`, ...others, link && `${link.words}: ${link.url}`]
  return [...parts, `-- \n${setting.signature}`].filter(Boolean).join('\n\n')
}

/** Mail clients read no style sheets, so the few styles stand in the elements. */
function htmlOf({ subject, lines, code, link }: Message, setting: Setting): string {
  const [first, ...others] = lines.map((line) => `<p>${escapeHtml(line)}</p>`)
  const digits =
    code &&
    `<p style="font:600 28px/1.2 monospace;letter-spacing:4px;margin:24px 0">${escapeHtml(code)}</p>`
  const anchor = link && `<p><a href="${escapeHtml(link.url)}">${escapeHtml(link.words)}</a></p>`

  return [
    '<!doctype html>',
    `<html lang="${setting.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(subject)}</title>`,
    '</head>',
    '<body style="margin:0;padding:24px;font:16px/1.5 sans-serif">',
    '<main style="max-width:544px;margin:0 auto">',
    `<p style="font-weight:600">${escapeHtml(setting.school)}</p>`,
    `<h1 style="font-size:20px;line-height:1.3">${escapeHtml(subject)}</h1>`,
    first,
    digits,
    ...others,
    anchor,
    `<p style="font-size:14px;margin-top:32px">${escapeHtml(setting.signature)}</p>`,
    '</main>',
    '</body>',
    '</html>',
  ]
    .filter(Boolean)
    .join('\n')
}
