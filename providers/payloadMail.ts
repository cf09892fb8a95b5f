import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import nodemailer from 'nodemailer'

/**
 * The adapter Payload asks for. Every mail of the school is a notice and goes through the worker;
 * this one only takes what Payload itself might want to say.
 */
export function payloadMail({ url, from }: { url: string; from: string }) {
  const { name, address } = senderOf(from)
  return nodemailerAdapter({
    defaultFromAddress: address,
    defaultFromName: name,
    skipVerify: true,
    transport: nodemailer.createTransport(url),
  })
}

/** The parts of `School <hello@school.example>`, or of an address alone. */
function senderOf(from: string): { name: string; address: string } {
  const [, name = '', address = from] = /^(.*)<([^>]+)>\s*$/.exec(from) ?? []
  return { name: name.replaceAll('"', '').trim(), address: address.trim() }
}
