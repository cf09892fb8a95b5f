import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '../database/withTx.ts'
import { MAX_MESSAGE } from '../domain/thread.ts'
import type { SchoolMessage } from '../domain/thread.ts'

type Verdict = {
  homework: string
  student: string
  /** Who decided; null when their account is gone. */
  mentor: string | null
  remarks: string | null
}

/**
 * Writes what was said of homework into the student's thread with the mentor, which is made on demand. They hear of it
 * by the notice of the verdict, so the message is read already.
 */
export async function tellInThread(tx: Tx, verdict: Verdict, now: Date): Promise<void> {
  const { homework, student, mentor, remarks } = verdict
  const at = now.toISOString()
  const thread = await threadWith(tx, student, at)
  const spoken: SchoolMessage = 'homework-approved' // returned homework always has remarks
  // Raw, because a conflict that Payload reports would end the transaction; neither table has hooks.
  await tx.execute(sql`
    insert into messages (thread_id, student_id, side, author_id, text, homework_id, client_id,
                          created_at, updated_at)
    values (${thread}, ${student}, ${remarks ? 'staff' : 'school'}::enum_messages_side,
            ${remarks ? mentor : null}, left(${remarks ?? spoken}, ${MAX_MESSAGE}), ${homework},
            ${`verdict:${homework}`}, ${at}, ${at})
    on conflict (thread_id, client_id) do nothing`)
}

/** One statement for all, because of two verdicts at once one makes the thread and both write there. */
async function threadWith(tx: Tx, student: string, at: string): Promise<string> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    insert into threads (kind, subject, student_id, last_message_at, student_read_at)
    select 'mentor', left(name, 160), id, ${at}, ${at} from students where id = ${student}
    on conflict (student_id) where kind = 'mentor' do update
      set last_message_at = greatest(threads.last_message_at, excluded.last_message_at),
        student_read_at = greatest(threads.student_read_at, excluded.student_read_at),
        updated_at = now()
    returning id`)
  const thread = rows[0]?.id
  if (!thread) throw new Error(`The thread of student ${student} was not found.`)
  return thread
}
