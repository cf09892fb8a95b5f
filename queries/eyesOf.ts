import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { execute } from '../database/execute.ts'
import type { Eyes } from '../domain/eyes.ts'
import { noId } from '../domain/id.ts'
import type { User } from '../payload-types.ts'
import { personOf } from './personOf.ts'

/** Somebody through whose eyes the school is seen, as they would be signed in. Their address is nobody's business. */
export type Onlooker = {
  eyes: Eyes
  /** The student's name, or the title of the course. */
  name: string
  user: User & { collection: 'users' }
}

/** Who has these eyes; null when there is no such student or published course. At most two statements. */
export async function eyesOf(payload: Payload, eyes: Eyes): Promise<Onlooker | null> {
  return eyes.of === 'student' ? studentsEyes(payload, eyes) : firstDay(payload, eyes)
}

async function studentsEyes(payload: Payload, eyes: Eyes): Promise<Onlooker | null> {
  const { rows } = await execute<{ user: string; name: string; language: User['language'] }>(
    { payload },
    sql`
      select users.id as user, students.name, users.language
      from students join users on users.id = students.user_id where students.id = ${eyes.id}`,
  )
  const [row] = rows
  if (!row) return null
  const person = await personOf(payload, row.user)
  return {
    eyes,
    name: row.name,
    user: { ...someone, id: row.user, language: row.language, ...person },
  }
}

/** Somebody without a name and a past, who has just been enrolled in the course and in nothing else. */
async function firstDay(payload: Payload, eyes: Eyes): Promise<Onlooker | null> {
  const { rows } = await execute<{ title: string }>(
    { payload },
    sql`select title from courses where id = ${eyes.id} and _status = 'published'`,
  )
  const [course] = rows
  return course
    ? { eyes, name: course.title, user: { ...someone, studentId: noId, courses: [eyes.id] } }
    : null
}

const someone: Onlooker['user'] = {
  ...{ id: noId, email: '', role: 'student', collection: 'users', createdAt: '', updatedAt: '' },
  ...{ studentId: null, teacherId: null, courses: [], taught: [] },
}
