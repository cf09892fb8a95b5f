import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { generateNKeysBetween } from 'payload/shared'
import { lockRule } from '../database/locks.ts'
import type { Tx } from '../database/withTx.ts'
import { withTx } from '../database/withTx.ts'
import type { Refused } from '../domain/refusals.ts'
import { refused } from '../domain/refusals.ts'
import type { Place } from '../domain/sequence.ts'
import { moved } from '../domain/sequence.ts'

/** What people put in order: the column of its key, what it is in order within, and its drafts. */
const sequences = {
  lectures: { key: '_lectures_lectures_order', within: 'course_id', drafts: '_lectures_v' },
  courses: { key: '_order', within: null, drafts: '_courses_v' },
  teachers: { key: '_order', within: null, drafts: null },
  plans: { key: '_order', within: null, drafts: null },
} as const

export type Sequence = keyof typeof sequences

export const sequenceNames = Object.keys(sequences) as [Sequence, ...Sequence[]]

/** `place` counts from one. */
export type Moved = { kind: 'moved'; place: number; of: number } | Refused

type Ask = { of: Sequence; id: string; to: Place }

/**
 * Moves one thing among its kind, for good and for everyone: all get new keys, none alike, whatever keys
 * they had. Payload's own reordering goes astray among equal keys (payloadcms/payload#12139). Written
 * past hooks and versions, because a place is no change to what stands there.
 */
export async function moveInSequence(req: PayloadRequest, { of, id, to }: Ask): Promise<Moved> {
  return withTx(req, async (tx) => {
    await lockRule(tx, `sequence:${of}`)
    const ids = await idsInSequence(tx, of, id)
    const after = moved(ids, id, to)
    if (!after) return refused('not-found')

    await writeKeys(tx, of, after)
    return { kind: 'moved', place: after.indexOf(id) + 1, of: after.length }
  })
}

async function idsInSequence(tx: Tx, of: Sequence, id: string): Promise<string[]> {
  const { key, within } = sequences[of]
  const table = sql.identifier(of)
  const kin = within
    ? sql`where ${sql.identifier(within)} = (select ${sql.identifier(within)} from ${table} where id = ${id})`
    : sql``
  const { rows } = await tx.execute<{ id: string }>(
    sql`select id from ${table} ${kin} order by ${sql.identifier(key)}, id`,
  )
  return rows.map((row) => row.id)
}

/** Drafts carry the key as well: the panel lists by theirs, and publishing one would bring back the old. */
async function writeKeys(tx: Tx, of: Sequence, ids: readonly string[]): Promise<void> {
  const { key, drafts } = sequences[of]
  const keys = generateNKeysBetween(null, null, ids.length)
  const fresh = sql`jsonb_to_recordset(${JSON.stringify(ids.map((id, at) => ({ id, key: keys[at] })))}::jsonb)
    as fresh(id uuid, key text)`
  const [table, column] = [sql.identifier(of), sql.identifier(key)]
  await tx.execute(sql`
    update ${table} set ${column} = fresh.key from ${fresh}
    where ${table}.id = fresh.id and ${table}.${column} is distinct from fresh.key`)
  if (!drafts) return

  const [versions, draftKey] = [sql.identifier(drafts), sql.identifier(`version_${key}`)]
  await tx.execute(sql`
    update ${versions} set ${draftKey} = fresh.key from ${fresh}
    where ${versions}.parent_id = fresh.id and ${versions}.latest`)
}
