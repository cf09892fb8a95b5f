import { randomUUID } from 'node:crypto'
import type { Tx } from '../../../database/withTx.ts'
import { insertRows } from '../insertRows.ts'
import { boxes } from '../world/boxes.ts'
import type { Life } from './lives.ts'

type Ask = {
  lives: readonly Life[]
  /** The account that everyone may sign in as: its box is left to be asked for. */
  demo: string
  mentor: string
  now: Date
}

const DAY = 24 * 60 * 60 * 1000

/** Lets students whose plan includes a starter box ask for it, those who came first before the others. */
export async function askForBoxes(tx: Tx, { lives, demo, mentor, now }: Ask): Promise<void> {
  const owners = lives
    .filter(({ plan, user }) => plan.hasStarterBox && user !== demo)
    .sort((a, b) => a.joined.getTime() - b.joined.getTime())
  const rows = boxes.flatMap(({ daysAgo, sent, ...address }, index) => {
    const owner = owners[index]
    if (!owner) return []
    const asked = new Date(now.getTime() - daysAgo * DAY)
    const sentAt = sent && new Date(now.getTime() - sent.daysAgo * DAY)
    return {
      ...{ id: randomUUID(), student_id: owner.student, plan_id: owner.plan.id, name: owner.name },
      ...address,
      ...{ status: sent ? 'sent' : 'pending', labelled_at: sentAt, sent_at: sentAt },
      ...{ carrier: sent?.carrier ?? null, tracking: sent?.tracking ?? null },
      ...{ sent_by_id: sent && mentor, created_at: asked, updated_at: sentAt ?? asked },
    }
  })
  await insertRows(tx, 'boxes', rows)
}
