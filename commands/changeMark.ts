import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'
import { readShape } from '../domain/mark.ts'
import type { Mark, MarkColour } from '../domain/mark.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import type { Marked } from './drawMark.ts'
import { openForMarks } from './openForMarks.ts'

type Ask = {
  homework: string
  mark: string
  /** What is not given stays as it is. */
  text?: string | undefined
  colour?: MarkColour | undefined
  /** As it came; a shape of the mark's own kind. */
  shape?: unknown
}

/** Changes a mark of homework that waits. The caller has made sure that whoever asks may review it. */
export async function changeMark(req: PayloadRequest, ask: Ask): Promise<Marked | Refused> {
  return withTx<Marked | Refused>(req, async (tx) => {
    const open = await openForMarks(tx, ask.homework)
    if (open.kind === 'refused') return open
    const mark = await markOf(tx, ask)
    if (!mark) return refused('not-found')
    const shape = ask.shape === undefined ? mark.shape : readShape(mark.kind, ask.shape)
    if (!shape) return refused('invalid-input')

    const text = ask.text?.trim() ?? mark.text
    const colour = ask.colour ?? mark.colour
    // Raw, under the lock; the table has no hooks.
    await tx.execute(sql`
      update marks set text = ${text || null}, colour = ${colour}::enum_marks_colour,
        shape = ${JSON.stringify(shape)}::jsonb, updated_at = now()
      where id = ${mark.id}`)
    // readShape has paired the shape with the kind.
    return { kind: 'marked', mark: { ...mark, text, colour, shape } as Mark }
  })
}

/** The mark as it stands. Nobody replies before the verdict, so it has no replies. */
async function markOf(tx: Tx, { homework, mark }: Ask): Promise<Mark | undefined> {
  const { rows } = await tx.execute<Omit<Mark, 'replies'>>(sql`
    select id, photo_id as photo, number::int as number, kind, colour, shape,
      coalesce(text, '') as text
    from marks where id = ${mark} and homework_id = ${homework}`)
  return rows[0] && ({ ...rows[0], replies: [] } as unknown as Mark)
}
