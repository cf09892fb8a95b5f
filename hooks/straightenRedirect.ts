import { sql } from '@payloadcms/db-postgres'
import { APIError } from 'payload'
import type { CollectionBeforeChangeHook } from 'payload'
import { execute } from '../database/execute.ts'
import { lockRule } from '../database/locks.ts'
import { withTx } from '../database/withTx.ts'
import { pathAlone } from '../domain/redirect.ts'
import { refusals } from '../domain/refusals.ts'
import type { Redirect } from '../payload-types.ts'

/** A redirect leads to its end at once, never to another redirect; one that would lead round is refused. */
export const straightenRedirect: CollectionBeforeChangeHook<Redirect> = async ({
  data,
  originalDoc,
  req,
}) => {
  const from = data.from ?? originalDoc?.from
  const written = data.to ?? originalDoc?.to
  if (!from || !written) return data // what is missing is said by the fields themselves

  await withTx(req, (tx) => lockRule(tx, 'redirects'))
  const { rows } = await execute<{ to: string }>(
    req,
    sql`select "to" from redirects where "from" = ${pathAlone(written)}`,
  )
  const to = rows[0]?.to ?? written
  if (pathAlone(to) === from) {
    const { words, status } = refusals['redirect-round']
    throw new APIError(words, status, undefined, true)
  }
  // Raw: these rows change because of this one, and nobody is to be asked again.
  await execute(
    req,
    sql`update redirects set "to" = ${to}, updated_at = now()
        where split_part(split_part("to", '#', 1), '?', 1) = ${from}`,
  )
  return { ...data, to }
}
