import pg from 'pg'

/**
 * How many statements `work` sends, on every connection of this process, those of transactions included. Nothing else
 * may happen meanwhile.
 */
export async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const client = pg.Client.prototype as unknown as { query: (...asked: unknown[]) => unknown }
  const { query } = client
  let count = 0
  client.query = function counted(...asked) {
    count++
    return query.apply(this, asked)
  }
  try {
    await work()
    return count
  } finally {
    client.query = query
  }
}
