const MINUTE = 60_000
const lifeMinutes = 15

/** The first instant at which a link to the bot made `now` is no longer valid. */
export const telegramLinkEnd = (now: Date): Date => new Date(now.getTime() + lifeMinutes * MINUTE)

/** What a person wrote to the bot: a command with its word, as Telegram writes them, or anything else. */
export type TelegramWord = { kind: 'start'; token: string } | { kind: 'stop' } | { kind: 'else' }

/** `/start <token>` opens a deep link; `/start@bot` is how clients write it where bots are many. */
export function telegramWordOf(text: string): TelegramWord {
  const [, name, argument] = /^\/(start|stop)(?:@\w+)?(?:\s+([\w-]{1,64}))?\s*$/.exec(text) ?? []
  if (name === 'stop') return { kind: 'stop' }
  if (name === 'start' && argument) return { kind: 'start', token: argument }
  return { kind: 'else' }
}
