import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { markThreadRead } from '../commands/markThreadRead.ts'
import { orderToken, readOrderToken } from '../commands/orderToken.ts'
import { takeTries } from '../commands/takeTries.ts'
import { writeMessage } from '../commands/writeMessage.ts'
import { isId } from '../domain/id.ts'
import { refused } from '../domain/refusals.ts'
import { tryLimits } from '../domain/tryLimits.ts'
import { invoicePdf } from '../notifications/documents/invoicePdf.ts'
import { invoiceOfOrder, ownInvoice } from '../queries/issuedInvoice.ts'
import type { IssuedInvoice } from '../queries/issuedInvoice.ts'
import { lessonBalance } from '../queries/lessonBalance.ts'
import { ordersPage } from '../queries/ordersPage.ts'
import { orderThreads } from '../queries/orderThreads.ts'
import { receipt } from '../queries/receipt.ts'
import type { SchoolContext } from './school.ts'

type Document = { name: string; bytes: Buffer }

/** What follows buying, bound to one visitor: lists, receipts, documents and the talk about an order. */
export function ordersFor(req: PayloadRequest, { now }: Pick<SchoolContext, 'now'>) {
  const { secret } = req.payload

  return {
    /** The orders of the signed-in student, each with the token that opens its page; null for whoever is none. */
    ordersPage: async (page: number) => {
      const shown = await ordersPage(req, page)
      if (!shown) return null
      const orders = shown.orders.map((order) => ({
        ...order,
        token: orderToken(secret, order.id),
      }))
      return { ...shown, orders }
    },

    /** How many lessons of packs the signed-in student may book; null for whoever is no student. */
    lessonBalance: () => lessonBalance(req),

    /** The money of an order and the talk about it; `clientId` names the next message of each form. */
    receipt: async (token: string) => {
      const order = readOrderToken(secret, token)
      if (order === null) return null
      const [money, threads] = await Promise.all([receipt(req, order), orderThreads(req, order)])
      return money && { ...money, threads, clientId: randomUUID() }
    },

    /** Writes to the school about an order. */
    writeAboutOrder: async (
      token: string,
      form: { thread: string; text: string; clientId: string },
    ) => {
      const order = readOrderToken(secret, token)
      if (order === null || !isId(form.thread)) return refused('not-found')
      if (!isId(form.clientId)) return refused('invalid-input')
      const key = `message:order:${order}`
      const slowed = await takeTries(req.payload, [{ key, ...tryLimits.wroteAboutOrder }])
      if (slowed) return slowed
      return writeMessage(req, { ...form, writer: { side: 'student', order } }, now())
    },

    /** Notes that the buyer has read a thread. */
    readThread: async (token: string, thread: string) => {
      const order = readOrderToken(secret, token)
      if (order === null || !isId(thread)) return false
      return markThreadRead(req, { thread, reader: { side: 'student', order } }, now())
    },

    /** An invoice or credit note for whoever holds the link of its order. */
    invoiceOfOrder: async (token: string, id: string) => {
      const order = readOrderToken(secret, token)
      return order === null || !isId(id) ? null : drawn(await invoiceOfOrder(req, { id, order }))
    },

    /** The same for its student, and for mentors. */
    ownInvoice: async (id: string) =>
      req.user && isId(id) ? drawn(await ownInvoice(req, id)) : null,
  }
}

async function drawn(invoice: IssuedInvoice | null): Promise<Document | null> {
  return invoice && { name: `${invoice.number}.pdf`, bytes: await invoicePdf(invoice) }
}
