import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'
import { MAX_MARKS, readShape } from '../domain/mark.ts'
import type { Drawn, Mark, MarkColour, MarkKind } from '../domain/mark.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { openForMarks } from './openForMarks.ts'

export type Marked = { kind: 'marked'; mark: Mark }

type Ask = {
  homework: string
  /** Whoever draws. The caller has made sure that they may review the homework. */
  author: string
  /** One of the photos of the homework. */
  photo: string
  kind: MarkKind
  colour: MarkColour
  /** As it came; a shape of its kind. */
  shape: unknown
  text: string
  /** What whoever draws calls it. Asked again, it is drawn once, and is as it was asked for last. */
  clientId?: string | undefined
}

/** Draws a mark over a photo of homework that waits. It has the next number of the homework, whoever draws at once. */
export async function drawMark(req: PayloadRequest, ask: Ask): Promise<Marked | Refused> {
  const shape = readShape(ask.kind, ask.shape)
  if (!shape) return refused('invalid-input')
  return withTx<Marked | Refused>(req, async (tx) => {
    const open = await openForMarks(tx, ask.homework)
    if (open.kind === 'refused') return open
    if (!(await isItsPhoto(tx, ask))) return refused('not-found')
    const { count, last, isThere } = await marksSoFar(tx, ask)
    if (count >= MAX_MARKS && !isThere) return refused('too-many-marks')

    const text = ask.text.trim()
    // Raw, under the lock; the table has no hooks.
    const { rows } = await tx.execute<{ id: string; number: number }>(sql`
      insert into marks (homework_id, photo_id, number, kind, colour, shape, text, author_id, client_id)
      values (${ask.homework}, ${ask.photo}, ${last + 1}, ${ask.kind}, ${ask.colour},
              ${JSON.stringify(shape)}::jsonb, ${text || null}, ${ask.author}, ${ask.clientId ?? null})
      on conflict (homework_id, client_id) do update set colour = excluded.colour,
        shape = excluded.shape, text = excluded.text, updated_at = now()
      returning id, number::int as number`)
    const [row] = rows
    if (!row) throw new Error('The mark was not drawn.')
    const drawn = { kind: ask.kind, shape } as Drawn // readShape has paired the two
    const { photo, colour } = ask
    return { kind: 'marked', mark: { ...row, photo, colour, text, replies: [], ...drawn } }
  })
}

async function isItsPhoto(tx: Tx, { homework, photo }: Ask): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    select from homework_rels
    where parent_id = ${homework} and path = 'photos' and private_files_id = ${photo}`)
  return rows.length > 0
}

async function marksSoFar(tx: Tx, { homework, clientId }: Ask): Promise<SoFar> {
  const { rows } = await tx.execute<SoFar>(sql`
    select count(*)::int as count, coalesce(max(number), 0)::int as last,
      coalesce(bool_or(client_id = ${clientId ?? null}), false) as "isThere"
    from marks where homework_id = ${homework}`)
  return rows[0] ?? { count: 0, last: 0, isThere: false }
}

type SoFar = { count: number; last: number; isThere: boolean }
