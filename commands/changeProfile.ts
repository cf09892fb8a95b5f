import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { lockRule } from '../database/locks.ts'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { freeSlug, slugOf } from '../domain/slug.ts'
import { tryLimits } from '../domain/tryLimits.ts'
import type { Slowed } from './takeTries.ts'
import { takeTries } from './takeTries.ts'

type Ask = {
  /** Whether visitors may see it. Switched off, nobody finds it from that moment on. */
  isPublic: boolean
  showsCourses: boolean
  /** One line below the name, at most 160 characters. */
  line: string
  /** At most 1000 characters. */
  about: string
}

/**
 * A student decides how visitors see them. The address is made of their name the first time, and stays theirs,
 * so that links to it work again when the page is switched on again.
 */
export async function changeProfile(
  req: PayloadRequest,
  ask: Ask,
): Promise<{ kind: 'changed'; slug: string; isPublic: boolean } | Refused | Slowed> {
  const student = req.user?.studentId
  if (!student) return refused('sign-in-first')
  const [line, about] = [ask.line.trim(), ask.about.trim()]
  if (line.length > 160 || about.length > 1_000) return refused('invalid-input')
  const slowed = await takeTries(req.payload, [
    { key: `profile:${student}`, ...tryLimits.profileChanged },
  ])
  if (slowed) return slowed

  const { isPublic, showsCourses } = ask
  return withTx(req, async (tx) => {
    const slug = await ownSlug(tx, student)
    // Raw, as all that students have: the panel's row is more than they may write.
    await tx.execute(sql`
      update students
      set is_public = ${isPublic}, shows_courses = ${showsCourses}, slug = ${slug},
          line = ${line || null}, about = ${about || null}, updated_at = now()
      where id = ${student}`)
    return { kind: 'changed', slug, isPublic }
  })
}

/** The slug they have, or a new one that nobody else has. */
async function ownSlug(tx: Tx, student: string): Promise<string> {
  await lockRule(tx, 'profile-slugs') // or two of one name would find the same one free
  const { rows } = await tx.execute<{ name: string; slug: string | null }>(
    sql`select name, slug from students where id = ${student}`,
  )
  const { name = '', slug = null } = rows[0] ?? {}
  if (slug) return slug

  const wanted = slugOf(name) || 'student'
  const { rows: near } = await tx.execute<{ slug: string }>(
    sql`select slug from students where slug = ${wanted} or slug like ${`${wanted}-%`}`,
  )
  return freeSlug(wanted, new Set(near.map((each) => each.slug)))
}
