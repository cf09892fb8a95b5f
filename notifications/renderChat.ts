import type { Message } from './words.ts'

/** A message as plain text for a chat, where no subject is shown and links stand as they are. */
export function renderChat({ lines: [first, ...others], code, link }: Message): string {
  return [first, code, ...others, link?.url].filter(Boolean).join('\n\n')
}
