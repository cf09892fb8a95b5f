import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '../../../database/execute.ts'
import { advice, comments, praise } from '../world/remarks.ts'
import { textArray } from './textArray.ts'

const say = [...comments.tattoo, ...comments.french]
const approve = [...praise.tattoo, ...praise.french]
const back = [...advice.tattoo, ...advice.french]

/**
 * Everything the crowd has handed in, spread from their joining until one of the last two days. Of the attempts at one
 * lecture the last is approved and those before it came back; of the very last work a third waits and a third came back.
 */
export const handInAll = ({ handIns, now }: { handIns: number; now: Date }): SQL => sql`
  with handed as (
    select student_id, path.lecture_id, joined, n, number,
      number % tries + 1 as attempt,
      joined + (${now.toISOString()}::timestamptz - interval '3 hours' - last.before - joined)
        * ((number + 1.0) / ${handIns}) as submitted_at,
      case
        when number = ${handIns} - 1 then (array['submitted', 'returned', 'approved']::enum_homework_status[])[n % 3 + 1]
        when number % tries = tries - 1 then 'approved'::enum_homework_status
        else 'returned'::enum_homework_status
      end as status
    from crowd cross join generate_series(0, ${handIns} - 1) as number
    join crowd_path path on path.plan_id = crowd.plan_id and path.has_homework
      and path.homework_place = number / tries
    cross join lateral (select interval '1 second' * (n * 7919 % 172800) as before) last
  ), written as (
    insert into homework (student_id, lecture_id, attempt, status, comment, submitted_at, remarks,
      reviewed_by_id, reviewed_at, created_at, updated_at)
    select student_id, lecture_id, attempt, status,
      case when (n + number) % 3 = 0 then (${textArray(say)})[(n * 7 + number) % ${say.length} + 1] end,
      submitted_at,
      case status
        when 'approved' then (${textArray(approve)})[(n + number) % ${approve.length} + 1]
        when 'returned' then (${textArray(back)})[(n + number) % ${back.length} + 1]
      end,
      case when status <> 'submitted' then (
        select id from users where role = 'mentor' order by created_at, id limit 1
      ) end, reviewed.at,
      submitted_at, coalesce(reviewed.at, submitted_at)
    from handed
    cross join lateral (select case when status <> 'submitted'
      then submitted_at + interval '5 minutes' * (1 + number % 20) end as at) reviewed
    returning id, lecture_id
  )
  insert into homework_rels ("order", parent_id, path, private_files_id)
  select 1, written.id, 'photos', private_files_id from written join crowd_photos using (lecture_id)`
