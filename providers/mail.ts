import nodemailer from 'nodemailer'

export type Letter = {
  to: string
  subject: string
  text: string
  html: string
  /** With its angle brackets. The same letter sent again has the same one, and is recognised by it. */
  messageId: string
  headers?: Record<string, string>
  attachments?: readonly Attachment[]
}

/** A file that travels with a letter. */
export type Attachment = { filename: string; contentType: string; content: Buffer }

/**
 * What became of a letter. `later`: the server could not take it now. `refused`: it never will. The
 * code is a word like `smtp-550`, never the server's sentence, which quotes addresses.
 */
export type MailAnswer =
  { kind: 'sent' } | { kind: 'later'; code: string } | { kind: 'refused'; code: string }

export type Mail = {
  send(letter: Letter): Promise<MailAnswer>
  close(): void
}

type MailSettings = {
  /** As smtps://user:password@mail.example:465. */
  url: string
  /** The sender, as `School <hello@school.example>`. */
  from: string
}

/** Hands letters to an SMTP server over at most two kept connections. */
export function mailBy({ url, from }: MailSettings): Mail {
  const transport = nodemailer.createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })

  return {
    async send(letter) {
      try {
        const { attachments = [], ...rest } = letter
        await transport.sendMail({ from, ...rest, attachments: [...attachments] })
        return { kind: 'sent' }
      } catch (error) {
        return answerOf(error)
      }
    },
    close: () => transport.close(),
  }
}

/**
 * RFC 5321: 4yz may be tried again, 5yz may not. Only what was said about this letter counts as
 * refused: a password or sender of ours that is wrong, or a server that is away, is mended and then
 * tried again.
 */
export function answerOf(error: unknown): MailAnswer {
  const { code, responseCode, command } = error as Record<string, unknown>
  const aboutTheLetter = code === 'EMESSAGE' || (code === 'EENVELOPE' && command !== 'MAIL FROM')
  if (typeof responseCode === 'number') {
    const kind = aboutTheLetter && responseCode >= 500 ? 'refused' : 'later'
    return { kind, code: `smtp-${responseCode}` }
  }
  if (code === 'EENVELOPE') return { kind: 'refused', code: 'smtp-no-recipient' }
  return { kind: 'later', code: 'smtp-unreachable' }
}
