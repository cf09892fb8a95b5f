import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '../../../database/withTx.ts'
import { insertRows } from '../insertRows.ts'
import { marks, replies, snippets } from '../world/marks.ts'

const HOUR = 60 * 60 * 1000

type Ask = {
  /** The account of the student whose password everyone knows. */
  demo: string
  mentor: string
}

/** Draws over what the demo student has had back last, talks over one of the marks, and puts snippets at hand. */
export async function markWork(tx: Tx, { demo, mentor }: Ask): Promise<void> {
  await insertRows(tx, 'snippets', snippets)
  const { rows } = await tx.execute<{ homework: string; photo: string; at: string }>(sql`
    select homework.id as homework, rel.private_files_id as photo, homework.reviewed_at as at
    from homework
    join students on students.id = homework.student_id and students.user_id = ${demo}
    join homework_rels rel on rel.parent_id = homework.id and rel.path = 'photos'
    where homework.status = 'returned'
    order by homework.submitted_at desc, rel."order" limit 1`)
  const [work] = rows
  if (!work) return

  const at = new Date(work.at)
  const drawn = marks.map(({ kind, colour, shape, text }, index) => ({
    ...{ id: randomUUID(), homework_id: work.homework, photo_id: work.photo, number: index + 1 },
    ...{ kind, colour, shape, text, author_id: mentor },
    ...{ created_at: at, updated_at: at },
  }))
  await insertRows(tx, 'marks', drawn)
  const said = replies.map(({ side, text }, index) => {
    const when = new Date(at.getTime() + (index + 1) * HOUR)
    return {
      ...{ mark_id: drawn[2]?.id ?? null, side, text, author_id: side === 'staff' ? mentor : null },
      ...{ created_at: when, updated_at: when },
    }
  })
  await insertRows(tx, 'mark_replies', said)
}
