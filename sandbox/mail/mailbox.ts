import PostalMime from 'postal-mime'
import { openShelf } from '../shelf.ts'
import { makeWaiting } from '../waiting.ts'

/** A mail as it was handed in. `to` are the recipients of the envelope, blind copies included. */
export type Mail = {
  id: string
  at: string
  from: string
  to: string[]
  subject: string
  messageId: string
  text: string
  html: string | null
  headers: { name: string; value: string }[]
  attachments: { name: string; type: string; bytes: number }[]
}

export type Refusing = { times: number; code: 451 | 550 }

/** What tests and pages do with the mail catcher. */
export type MailHandle = {
  /** Every mail kept, oldest first. */
  all(): Mail[]
  /** The first mail that fits, waiting for it if need be. `after` names a mail already known. */
  waitFor(wish: { to?: string; subject?: string; after?: string; withinMs?: number }): Promise<Mail>
  /** Refuses the next mails: 451 is "try later", 550 is "never". */
  refuse(refusing: Refusing): void
  clear(): void
}

export type Mailbox = MailHandle & {
  get(id: string): Mail | undefined
  raw(id: string): Buffer | undefined
  /** Keeps a mail; when this resolves it is on disk. */
  keep(envelope: { from: string; to: string[] }, raw: Buffer): Promise<Mail>
  refusing(): Refusing
  /** Whether the mail that just came is to be refused, and with which code; counts it. */
  takeRefusal(): Refusing['code'] | null
}

type Kept = Mail & { raw: string }

/** The mails in `folder`: the newest 500. */
export function openMailbox(folder: string): Mailbox {
  const shelf = openShelf<Kept>(folder, 500)
  const waiting = makeWaiting()
  let refusing: Refusing = { times: 0, code: 451 }

  const all = () => shelf.all().map(withoutRaw)

  return {
    all,
    waitFor: ({ to, subject, after, withinMs }) =>
      waiting.until(
        () => {
          const mails = all()
          const from = mails.findIndex((mail) => mail.id === after) + 1
          return mails
            .slice(from)
            .find((mail) => (!to || mail.to.includes(to)) && (!subject || mail.subject === subject))
        },
        `a mail ${to ? `to ${to} ` : ''}${subject ? `with the subject "${subject}"` : ''}`,
        withinMs,
      ),
    refuse: (next) => {
      refusing = next
    },
    clear: () => shelf.clear(),
    get: (id) => {
      const kept = shelf.get(id)
      return kept && withoutRaw(kept)
    },
    raw: (id) => {
      const kept = shelf.get(id)
      return kept && Buffer.from(kept.raw, 'base64')
    },
    async keep(envelope, raw) {
      const mail = await read(envelope, raw)
      shelf.put(mail.id, { ...mail, raw: raw.toString('base64') })
      waiting.changed()
      return mail
    },
    refusing: () => refusing,
    takeRefusal() {
      if (refusing.times === 0) return null
      refusing = { ...refusing, times: refusing.times - 1 }
      return refusing.code
    },
  }
}

/** Of a mailbox, what tests may use. */
export function mailHandle(mailbox: Mailbox): MailHandle {
  return {
    all: () => mailbox.all(),
    waitFor: (wish) => mailbox.waitFor(wish),
    refuse: (refusing) => mailbox.refuse(refusing),
    clear: () => mailbox.clear(),
  }
}

async function read(envelope: { from: string; to: string[] }, raw: Buffer): Promise<Mail> {
  const email = await PostalMime.parse(raw)
  return {
    id: crypto.randomUUID(),
    at: new Date().toISOString(),
    ...envelope,
    subject: email.subject ?? '',
    messageId: email.messageId ?? '',
    text: email.text ?? '',
    html: email.html ?? null,
    headers: email.headers.map((header) => ({
      name: header.originalKey,
      value: header.value ?? '',
    })),
    attachments: email.attachments.map((attachment) => ({
      name: attachment.filename ?? 'unnamed',
      type: attachment.mimeType,
      bytes: Buffer.from(attachment.content as ArrayBuffer).length,
    })),
  }
}

function withoutRaw(kept: Kept): Mail {
  const { raw: _, ...mail } = kept
  return mail
}
