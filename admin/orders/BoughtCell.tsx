import { cache } from 'react'
import type { DefaultServerCellComponentProps, Payload } from 'payload'
import { boughtThings } from '../../queries/boughtThings.ts'
import type { BoughtThing } from '../../queries/boughtThings.ts'
import './orders.css'

/** In the list of orders: what was bought, with a small picture of it. */
export async function BoughtCell({ rowData, payload }: DefaultServerCellComponentProps) {
  const { id } = rowData as { id?: unknown }
  if (typeof id !== 'string') return null
  const things = await gather()(payload, id)
  return (
    <span className="order-things">
      {things.map(({ title, picture }) => (
        <span key={title} className="order-thing">
          {picture && <img src={picture} alt="" width={32} height={32} loading="lazy" />}
          {title}
        </span>
      ))}
    </span>
  )
}

/** One for each answer of the server: the cells of a list ask one after the other, and are answered by one statement. */
const gather = cache(() => {
  let waiting: string[] = []
  let answer: Promise<Map<string, BoughtThing[]>> | undefined
  return async (payload: Payload, order: string): Promise<BoughtThing[]> => {
    waiting.push(order)
    answer ??= new Promise((resolve, reject) => {
      setImmediate(() => {
        boughtThings(payload, waiting).then(resolve, reject)
        waiting = []
        answer = undefined
      })
    })
    return (await answer).get(order) ?? []
  }
})
