import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { lockRow } from '../database/locks.ts'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'
import type { HomeworkStatus } from '../domain/homework.ts'
import { isId } from '../domain/id.ts'
import { isToldAgain, MAX_REPLIES, readReply } from '../domain/mark.ts'
import type { MarkReply } from '../domain/mark.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import type { ThreadSide } from '../domain/thread.ts'
import { tryLimits } from '../domain/tryLimits.ts'
import { notify } from '../notifications/notify.ts'
import type { Slowed } from './takeTries.ts'
import { takeTries } from './takeTries.ts'

/** Who replies: whoever reviews the homework, or the student whose it is. The caller has looked whether they may review. */
export type Replier = { side: 'staff'; user: string } | { side: 'student'; student: string }

export type Replied = { kind: 'replied'; reply: MarkReply }

type Ask = {
  mark: string
  replier: Replier
  text: string
  /** What the browser calls this reply. Sent again under the same name, it is the same reply. */
  clientId: string
  /** The homework it must belong to, where the caller knows. */
  homework?: string
}

/**
 * Replies to a mark whose verdict is applied, and tells the other side: of what one side writes within an hour
 * once, until the other has replied.
 */
export async function replyToMark(
  req: PayloadRequest,
  ask: Ask,
  now: Date,
): Promise<Replied | Refused | Slowed> {
  if (!isId(ask.mark) || !isId(ask.clientId)) return refused('not-found')
  const read = readReply(ask.text)
  if (read.kind === 'refused') return read
  const slowed = await takeTries(req.payload, triesOf(ask.replier))
  if (slowed) return slowed
  return withTx<Replied | Refused>(req, async (tx) => {
    const found = await markFor(tx, ask)
    if (!found) return refused('not-found')
    if (found.status === 'submitted') return refused('not-decided')
    await lockRow(tx, 'homework', found.homework) // or two replies at once would both be told

    const known = await replyCalled(tx, ask)
    if (known) return { kind: 'replied', reply: known }
    const { side } = ask.replier
    const before = await repliesBefore(tx, { ...found, mark: ask.mark })
    if (before.count >= MAX_REPLIES) return refused('too-many-replies')

    const reply = await write(tx, { ...ask, text: read.text }, now)
    if (isToldAgain(side, before.last, now)) {
      const to = side === 'staff' ? 'student' : 'staff'
      await notify(req, { kind: 'mark-reply', homework: found.homework, reply: reply.id, to })
    }
    return { kind: 'replied', reply }
  })
}

/** Mentors may write as fast as they can. */
const triesOf = (replier: Replier) =>
  replier.side === 'student'
    ? [{ key: `reply:${replier.student}`, ...tryLimits.repliedByStudent }]
    : []

/** The homework of the mark, as its replier may reply there; a student sees no mark before the verdict. */
async function markFor(tx: Tx, { mark, replier, homework }: Ask) {
  const isTheirs =
    replier.side === 'student'
      ? sql`homework.student_id = ${replier.student} and homework.status <> 'submitted'`
      : sql`true`
  const isThat = homework === undefined ? sql`true` : sql`homework.id = ${homework}`
  const { rows } = await tx.execute<{ homework: string; status: HomeworkStatus }>(sql`
    select homework.id as homework, homework.status
    from marks join homework on homework.id = marks.homework_id
    where marks.id = ${mark} and ${isTheirs} and ${isThat}`)
  return rows[0]
}

/** The reply that was sent under this name before, if it is to this mark and from this side. */
async function replyCalled(tx: Tx, { mark, replier, clientId }: Ask): Promise<MarkReply | null> {
  const { rows } = await tx.execute<ReplyRow>(sql`
    select mark_replies.id, side, text, mark_replies.created_at as at,
      coalesce(teachers.name, users.email) as by
    from mark_replies
    left join users on users.id = author_id
    left join teachers on teachers.user_id = users.id
    where client_id = ${nameOf(mark, replier, clientId)}`)
  return rows[0] ? toReply(rows[0]) : null
}

type Before = { count: number; last: { side: ThreadSide; at: Date } | null }

async function repliesBefore(
  tx: Tx,
  { homework, mark }: { homework: string; mark: string },
): Promise<Before> {
  const { rows } = await tx.execute<{ count: number; side: ThreadSide | null; at: string | null }>(
    sql`
      select (select count(*)::int from mark_replies where mark_id = ${mark}) as count, side, at
      from (select true) as one
      left join lateral (
        select side, mark_replies.created_at as at
        from mark_replies join marks on marks.id = mark_replies.mark_id
        where marks.homework_id = ${homework}
        order by mark_replies.created_at desc, mark_replies.id desc limit 1
      ) latest on true`,
  )
  const { count = 0, side = null, at = null } = rows[0] ?? {}
  return { count, last: side && at ? { side, at: new Date(at) } : null }
}

/** Raw, under the lock; the table has no hooks. */
async function write(
  tx: Tx,
  { mark, replier, text, clientId }: Ask,
  now: Date,
): Promise<MarkReply> {
  const author = replier.side === 'staff' ? replier.user : null
  const at = now.toISOString()
  const { rows } = await tx.execute<ReplyRow>(sql`
    insert into mark_replies (mark_id, side, author_id, text, client_id, created_at, updated_at)
    values (${mark}, ${replier.side}::enum_mark_replies_side, ${author}, ${text},
            ${nameOf(mark, replier, clientId)}, ${at}, ${at})
    returning id, side, text, created_at as at,
      (select coalesce(teachers.name, users.email) from users
        left join teachers on teachers.user_id = users.id where users.id = author_id) as by`)
  if (!rows[0]) throw new Error('The reply was not written down.')
  return toReply(rows[0])
}

/** Names are the browser's, so that of one mark and side never meets that of another. */
const nameOf = (mark: string, { side }: Replier, clientId: string): string =>
  `${mark}:${side}:${clientId}`

type ReplyRow = { id: string; side: ThreadSide; text: string; at: string; by: string | null }

const toReply = (row: ReplyRow): MarkReply => ({ ...row, at: new Date(row.at).toISOString() })
