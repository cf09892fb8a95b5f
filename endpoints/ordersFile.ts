import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify/sync'
import type { Endpoint, PayloadRequest, Where } from 'payload'
import { isMentor } from '../access/people.ts'
import { refused } from '../domain/refusals.ts'
import { ordersForFile } from '../queries/ordersForFile.ts'
import { respondRefused } from './respond.ts'

/**
 * GET /api/orders/file.csv?where=: the orders a filter lets through, as a table for a spreadsheet. It flows while it is
 * read. What a spreadsheet would take for a formula is made text. For mentors.
 */
export const ordersFile: Endpoint = {
  path: '/file.csv',
  method: 'get',
  handler: (req) => {
    if (!req.user) return respondRefused(refused('sign-in-first'))
    if (!isMentor(req.user)) return respondRefused(refused('not-allowed'))

    const lines = Readable.toWeb(Readable.from(linesOf(req)))
    return new Response(lines as ReadableStream<Uint8Array>, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="orders.csv"',
        'cache-control': 'private, no-store',
      },
    })
  },
}

async function* linesOf(req: PayloadRequest): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  yield encoder.encode(`\uFEFF${stringify([columns])}`) // the mark tells spreadsheets that it is UTF-8
  for await (const orders of ordersForFile(req, whereOf(req))) {
    yield encoder.encode(stringify(orders, { columns, escape_formulas: true }))
  }
}

const columns = [
  ...['number', 'status', 'placed', 'paid', 'email', 'name', 'country', 'what'],
  ...['subtotal', 'discount', 'tax', 'total', 'refunded', 'currency', 'invoices'],
]

/** The filter of the list as Payload has read it from the address; without one, everything. */
function whereOf({ query }: PayloadRequest): Where {
  const { where } = query
  return typeof where === 'object' && where !== null ? (where as Where) : {}
}
