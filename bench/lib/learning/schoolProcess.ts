import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, getPayload } from 'payload'
import { applyVerdict } from '../../../commands/applyVerdict.ts'
import { countProgress } from '../../../commands/countProgress.ts'
import { giveVerdict } from '../../../commands/giveVerdict.ts'
import { execute } from '../../../database/execute.ts'
import config from '../../../payload.config.ts'
import { demoAccounts } from '../../../scripts/demoAccounts.ts'
import { statementsOf } from '../statementsOf.ts'
import type { Asked, Counted } from './openSchool.ts'
import { views } from './views.ts'
import type { View } from './views.ts'
import { requestOf, visitsOf } from './visits.ts'
import type { Visit } from './visits.ts'

/** A site process as it ships, which also answers what only the inside can say: how long a query takes, and how many statements. */
await import('../../../server/site.ts')
const payload = await getPayload({ config })
const mentor = await mentorOf()
const site = `http://127.0.0.1:${process.env.PORT}`

const readerOf = ({ path }: View, { user }: Visit) => requestOf(payload, path ? user : mentor)

async function timed(view: View, visit: Visit): Promise<number> {
  const req = await readerOf(view, visit)
  return durationOf(() => view.ask(req, visit, new Date()))
}

/** Of our own query, and of all that a page needs beside it: who asks, the frame, what is noted of the visit. */
async function counted(view: View, visit: Visit): Promise<Counted> {
  const req = await readerOf(view, visit)
  const ours = await statementsOf(() => view.ask(req, visit, new Date()))
  if (!view.path) return { ours, around: null }
  const url = site + view.path(visit)
  const all = await statementsOf(async () => {
    const answer = await fetch(url, { headers: { cookie: visit.cookie } })
    await answer.text()
  })
  return { ours, around: all - ours }
}

/** Puts approved homework back on the pile, and then approves it: only the latter is timed. */
async function decided({ homework, student, course }: Visit): Promise<number> {
  const now = new Date()
  const req = await createLocalReq({}, payload)
  await execute(
    req,
    sql`
      update homework set status = 'submitted', remarks = null, reviewed_by_id = null,
        reviewed_at = null, verdict = null, verdict_remarks = null, verdict_by_id = null, verdict_at = null
      where id = ${homework}`,
  )
  const { docs } = await payload.find({
    collection: 'courses',
    where: { slug: { equals: course } },
  })
  await countProgress(req, { courses: docs.map(({ id }) => id), student }, now)

  const asMentor = await requestOf(payload, mentor)
  return durationOf(async () => {
    const verdict = { homework, mentor, approve: true, remarks: 'A steady line.' }
    const given = await giveVerdict(asMentor, verdict, now)
    if (given.kind !== 'given') throw new Error('The verdict was not taken.')
    const due = { homework, givenAt: now.toISOString() }
    const isApplied = await applyVerdict(await createLocalReq({}, payload), due, now)
    if (!isApplied) throw new Error('The verdict was not applied.')
  })
}

async function durationOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

async function mentorOf(): Promise<string> {
  const email = demoAccounts.find(({ role }) => role === 'mentor')?.email
  const { docs } = await payload.find({ collection: 'users', where: { email: { equals: email } } })
  if (!docs[0]) throw new Error('The school has no mentor.')
  return docs[0].id
}

async function answer(asked: Asked): Promise<unknown> {
  if (asked.kind === 'visits') return visitsOf(payload)
  if (asked.kind === 'decide') return decided(asked.visit)
  const view = views.find(({ name }) => name === asked.view)
  if (!view) throw new Error(`There is no view ${asked.view}.`)
  return asked.kind === 'time' ? timed(view, asked.visit) : counted(view, asked.visit)
}

process.on('message', (asked: Asked) => {
  answer(asked).then(
    (value) => process.send?.({ value }),
    (error: unknown) => process.send?.({ error: String(error) }),
  )
})
process.send?.({ value: 'open' })
