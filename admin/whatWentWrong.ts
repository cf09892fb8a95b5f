/** What the code words of failed jobs mean to the person who has to do something about them. */
const meanings: Readonly<Record<string, string>> = {
  crashed: 'The worker fell while it was at it.',
  unexpected: 'Something nobody thought of; the log of the worker has the details.',
  'draft-incomplete':
    'A draft that was to publish itself lacks something. Open it, complete it, and publish it.',
  'no-ffmpeg':
    'A video waits for an ffmpeg that writes H.264. Install one where the worker runs, then try again.',
  'smtp-unreachable': 'The mail server could not be reached. Check SMTP_URL.',
  'smtp-535': 'The mail server did not take our password. Check SMTP_URL.',
  'smtp-550': 'The mail server knows no such mailbox, or will not take mail for it.',
  'smtp-no-recipient': 'The address is no address.',
  'telegram-unreachable': 'Telegram could not be reached.',
  'telegram-400': 'Telegram did not take this message.',
  'telegram-401': 'Telegram does not know our bot. Check TELEGRAM_BOT_TOKEN.',
  'telegram-404': 'Telegram does not know our bot. Check TELEGRAM_BOT_TOKEN.',
}

/** A sentence for a code word; the word itself where it says enough to whoever knows the service. */
export function whatWentWrong(code: string): string {
  const meaning = meanings[code]
  if (meaning) return meaning
  if (code.startsWith('smtp-5')) return `The mail server refused this mail for good (${code}).`
  if (code.startsWith('smtp-4')) return `The mail server could not take this mail (${code}).`
  return code
}
