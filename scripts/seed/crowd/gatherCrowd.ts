import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import type { Payload } from 'payload'
import { execute } from '../../../database/execute.ts'
import { withTx } from '../../../database/withTx.ts'
import type { Tx } from '../../../database/withTx.ts'
import { env } from '../../../env.ts'
import { trouble } from '../../lib/trouble.ts'
import { countAll } from '../lives/countAll.ts'
import { refuseProduction } from '../refuseProduction.ts'
import { crowdSteps } from './crowdSteps.ts'
import { handInAll } from './handInAll.ts'

type Ask = {
  /** How many of them there are to be, those included that are there already. */
  students: number
  /** How often each of them has handed something in; 50 unless said otherwise. */
  handIns?: number
  say: (step: string) => void
  now?: Date
}

/**
 * Makes a school big: students who bought its plans, went through their courses and handed in homework, in a handful of
 * statements. They share one password, that of the school's first student, and the photos that were handed in before
 * them. All of it is kept or none. Throws in production, and where nobody has handed in a photo yet.
 */
export async function gatherCrowd(payload: Payload, ask: Ask): Promise<void> {
  refuseProduction(env.ATELIER_MODE)
  const { students, handIns = 50, say, now = new Date() } = ask
  const timed = async (step: string, work: () => Promise<unknown>) => {
    const start = performance.now()
    await work()
    say(`${step}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
  }

  const req = await createLocalReq({}, payload)
  await withTx(req, async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`)
    await tx.execute(sql`set local work_mem = '64MB'`)
    for (const { step, statement } of crowdSteps({ students, handIns, now })) {
      await timed(step, () => tx.execute(statement))
    }
    if (!(await hasPhotos(tx))) {
      throw trouble('A crowd hands in the photos of others, and this school has none yet.')
    }
    await timed('homework and its photos', () => tx.execute(handInAll({ handIns, now })))
    await timed('progress', () => countAll(req, tx, now))
  })
  await timed('statistics', () => execute({ payload }, analyze))
}

async function hasPhotos(tx: Tx): Promise<boolean> {
  const { rows } = await tx.execute<{ has: boolean }>(
    sql`select exists (select from crowd_photos) as has`,
  )
  return rows[0]?.has ?? false
}

const analyze = sql`
  analyze users, students, orders, order_items, payments, enrolments, course_progress,
    lecture_progress, homework, homework_rels`
