import type { Language, Notice } from '../domain/notice.ts'
import { words } from './words.ts'
import type { Facts, Message } from './words.ts'

/** A code that may be told: its digits, and when it ends. */
export type TellableCode = { digits: string; endsAt: Date }

type Telling = {
  notice: Notice
  language: Language
  /** Where the school is at home; times of day are told in its zone. */
  zone: string
  facts: Facts
  /** Needed for `code-requested` and for nothing else. */
  code: TellableCode | null
}

/** The notice in the recipient's language, or null when there is nothing to say any more. */
export function messageFor({ notice, language, zone, facts, code }: Telling): Message | null {
  const { notices } = words[language]
  if (notice.kind !== 'code-requested') return notices[notice.kind](facts)
  if (!code) return null

  const until = code.endsAt.toLocaleTimeString(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
    timeZoneName: 'short',
  })
  return notices['code-requested']({ ...facts, code: code.digits, until })
}
