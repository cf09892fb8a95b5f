import { buffer } from 'node:stream/consumers'
import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'
import type { Mailbox } from './mailbox.ts'

export type Smtp = { port: number; close(): Promise<void> }

const refusals = {
  451: '4.7.1 The sandbox was told to ask you to try again later',
  550: '5.1.1 The sandbox was told to refuse this mail',
} as const

/** An SMTP server on 127.0.0.1, without sign-in and without TLS, that keeps what it is handed. */
export async function startSmtp(mailbox: Mailbox, port: number): Promise<Smtp> {
  const server = new SMTPServer({
    name: 'sandbox',
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    hidePIPELINING: true,
    closeTimeout: 1,
    onData(stream, session, done) {
      buffer(stream)
        .then(async (raw) => {
          const code = mailbox.takeRefusal()
          if (code) return done(refusal(code))
          const mail = await mailbox.keep(envelopeOf(session), raw)
          done(null, `Kept as ${mail.id}`)
        })
        .catch((error: Error) => done(error))
    },
  })

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  server.on('error', () => {}) // a client that hangs up in the middle of a sentence

  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function refusal(code: keyof typeof refusals): Error {
  return Object.assign(new Error(refusals[code]), { responseCode: code })
}

function envelopeOf(session: SMTPServerSession) {
  const { mailFrom, rcptTo } = session.envelope
  return { from: mailFrom ? mailFrom.address : '', to: rcptTo.map((each) => each.address) }
}
