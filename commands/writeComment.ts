import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { lockRule } from '../database/locks.ts'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'
import { isCommentLength } from '../domain/comment.ts'
import type { CommentSubject } from '../domain/comment.ts'
import { idOf } from '../domain/idOf.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { tryLimits } from '../domain/tryLimits.ts'
import { notify } from '../notifications/notify.ts'
import type { Slowed } from './takeTries.ts'
import { takeTries } from './takeTries.ts'

type Ask = {
  about: CommentSubject
  /** The slug of a course they are in: what it is about, or whose author. Not needed for the school. */
  course?: string
  text: string
}

type Subject = { course: string | null; teacher: string | null }

/**
 * A student of at least one course says what they think of the school, of a course of theirs, or of its teacher.
 * It waits until staff have read it. About one subject one comment waits at a time.
 */
export async function writeComment(
  req: PayloadRequest,
  ask: Ask,
): Promise<{ kind: 'written'; comment: string } | Refused | Slowed> {
  const student = req.user?.studentId
  if (!student) return refused('sign-in-first')
  if (!req.user?.courses?.length) return refused('not-allowed')
  if (!isCommentLength(ask.text)) return refused('comment-length')
  const slowed = await takeTries(req.payload, [
    { key: `comment:${student}`, ...tryLimits.commentedByStudent },
  ])
  if (slowed) return slowed

  const subject = await subjectOf(req, ask)
  if (!subject) return refused('not-found')
  return withTx<{ kind: 'written'; comment: string } | Refused>(req, async (tx) => {
    await lockRule(tx, `comment:${student}`) // or two tabs would both find nothing waiting
    if (await isOneWaiting(tx, student, subject)) return refused('comment-waiting')
    const { id } = await req.payload.create({
      collection: 'comments',
      data: { ...subject, student, text: ask.text.trim(), status: 'pending' },
      req,
    })
    await notify(req, { kind: 'comment-waiting', comment: id })
    return { kind: 'written', comment: id }
  })
}

/** What it is about; null when the student is not in this course, or it has no teacher. */
async function subjectOf(req: PayloadRequest, { about, course }: Ask): Promise<Subject | null> {
  if (about === 'school') return { course: null, teacher: null }
  const { docs } = await req.payload.find({
    collection: 'courses',
    where: {
      and: [
        { slug: { equals: course ?? '' } },
        { id: { in: req.user?.courses ?? [] } },
        { _status: { equals: 'published' } },
      ],
    },
    select: { author: true },
    joins: false,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const [found] = docs
  if (!found) return null
  if (about === 'course') return { course: found.id, teacher: null }
  const teacher = idOf(found.author)
  return teacher === null ? null : { course: null, teacher }
}

async function isOneWaiting(tx: Tx, student: string, { course, teacher }: Subject) {
  const { rows } = await tx.execute(sql`
    select from comments
    where student_id = ${student} and status = 'pending'
      and course_id is not distinct from ${course}
      and teacher_id is not distinct from ${teacher}
    limit 1`)
  return rows.length > 0
}
