import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '../database/execute.ts'
import type { Mark, MarkReply } from '../domain/mark.ts'

/** Who reads marks. Staff sees them as they are drawn, and by whom; students with the verdict, and no addresses. */
export type MarkReader = 'staff' | 'student'

/** The marks of each row of `homework`, by their number, as a JSON column; instants become ISO in `toMark`. */
export const marksOf = (reader: MarkReader): SQL => sql`
  coalesce((
    select json_agg(json_build_object(
      'id', mark.id, 'photo', mark.photo_id, 'number', mark.number::int, 'kind', mark.kind,
      'colour', mark.colour, 'shape', mark.shape, 'text', coalesce(mark.text, ''),
      'replies', coalesce((
        select json_agg(json_build_object(
          'id', reply.id, 'side', reply.side, 'text', reply.text, 'at', reply.created_at,
          'by', case when reply.side = 'staff' then ${nameFor[reader]} end
        ) order by reply.created_at, reply.id)
        from mark_replies reply
        left join users author on author.id = reply.author_id
        left join teachers teacher on teacher.user_id = author.id
        where reply.mark_id = mark.id), '[]'::json)
    ) order by mark.number)
    from marks mark where mark.homework_id = homework.id and ${isShownTo[reader]}), '[]'::json)`

const nameFor = {
  staff: sql`coalesce(teacher.name, author.email)`,
  student: sql`teacher.name`,
} satisfies Record<MarkReader, SQL>

const isShownTo = {
  staff: sql`true`,
  student: sql`homework.status <> 'submitted'`,
} satisfies Record<MarkReader, SQL>

export const toMark = (row: Mark): Mark => ({ ...row, replies: row.replies.map(toReply) })

const toReply = (row: MarkReply): MarkReply => ({ ...row, at: new Date(row.at).toISOString() })
