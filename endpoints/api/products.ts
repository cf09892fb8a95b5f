import type { Endpoint } from 'payload'
import { products } from '../../queries/products.ts'
import { invalidInput } from '../invalidInput.ts'
import { ProductsAsk } from './schemas.ts'

/** GET /api/products?kind=: all that is on sale, with counts of lectures and lessons, and seats left. For everyone. */
export const productsEndpoint: Endpoint = {
  path: '/products',
  method: 'get',
  handler: async (req) => {
    const ask = ProductsAsk.safeParse(Object.fromEntries(req.searchParams))
    if (!ask.success) return invalidInput(ask.error)

    const all = await products(req, new Date())
    const { kind } = ask.data
    return Response.json({
      products: kind === undefined ? all : all.filter((product) => product.kind === kind),
    })
  },
}
