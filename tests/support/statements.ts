import type { Payload } from 'payload'

type Query = (...args: unknown[]) => unknown

/** How many statements `work` sends on the pool. Work in a transaction has a connection of its own and is not counted. */
export async function statementsOf(
  payload: Payload,
  work: () => Promise<unknown>,
): Promise<number> {
  const pool = payload.db.pool as unknown as { query: Query }
  const query = pool.query
  let count = 0
  pool.query = (...args) => {
    count++
    return query.apply(pool, args)
  }
  try {
    await work()
    return count
  } finally {
    pool.query = query
  }
}
