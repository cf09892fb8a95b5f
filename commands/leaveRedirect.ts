import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { lockRule } from '../database/locks.ts'
import { withTx } from '../database/withTx.ts'

/**
 * Leaves word at `from` that its page now stands at `to`. Earlier words that led to `from` lead there at
 * once, and one at `to` itself goes: a page lives there now. So no redirect leads to another, or round.
 */
export async function leaveRedirect(
  req: PayloadRequest,
  { from, to }: { from: string; to: string },
): Promise<void> {
  if (from === to) return
  await withTx(req, async (tx) => {
    await lockRule(tx, 'redirects') // or two that move at once could each miss the other's word
    // Raw, past the hook that straightens what people write: these are straight.
    await tx.execute(sql`delete from redirects where "from" = ${to}`)
    await tx.execute(sql`
      update redirects set "to" = ${to}, updated_at = now()
      where split_part(split_part("to", '#', 1), '?', 1) = ${from}`)
    await tx.execute(sql`
      insert into redirects ("from", "to", permanent) values (${from}, ${to}, true)
      on conflict ("from") do update
        set "to" = excluded."to", permanent = true, updated_at = now()`)
  })
}
