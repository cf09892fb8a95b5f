import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { decideComment } from '../../commands/decideComment.ts'
import { writeComment } from '../../commands/writeComment.ts'
import type { Notice } from '../../domain/notice.ts'
import { deliverJob } from '../../jobs/deliver.ts'
import type { Delivery } from '../../payload-types.ts'
import { anAttempt, spread } from '../support/deliveries.ts'
import { aCourse, aStudent, rowsOf } from '../support/learning.ts'
import { aPerson, aRequest } from '../support/people.ts'
import { aPostOffice } from '../support/postOffice.ts'

const { sandbox, workshop } = await aPostOffice()
const text = 'I learnt to look before I draw.'

async function mailTo(address: string, notice: Notice) {
  await spread(workshop, notice)
  const waiting = await rowsOf<Pick<Delivery, 'id'>>(
    sql`select id from deliveries where status = 'queued'`,
  )
  for (const { id } of waiting) {
    await deliverJob(workshop, anAttempt({ delivery: id, after: 0 }), new Date())
  }
  return sandbox.mail.all().find(({ to }) => to.includes(address))
}

async function aComment() {
  const taught = await aCourse([{}])
  const ann = await aStudent([taught])
  const course = taught.course.slug
  const answer = await writeComment(await ann.asks(), { about: 'course', course, text })
  if (answer.kind !== 'written') throw new Error(`It was refused: ${JSON.stringify(answer)}`)
  return { ann, course, title: taught.course.title, comment: answer.comment }
}

test('a mentor is told of a comment, with its words, and led to it in the panel', async () => {
  const mia = await aPerson('mentor')
  const { comment, title } = await aComment()

  const mail = await mailTo(mia.email, { kind: 'comment-waiting', comment })

  expect(mail?.subject).toBe('A comment to read: Ann')
  expect(mail?.text).toContain(`Ann has written about ${title}.`)
  expect(mail?.text).toContain(text)
  expect(mail?.text).toContain(`/admin/collections/comments/${comment}`)
})

test('a student is told that their comment is on the site, and where', async () => {
  const { ann, comment, course } = await aComment()
  await decideComment(await aRequest(), { comment, approve: true })

  const mail = await mailTo(ann.user.email, { kind: 'comment-approved', comment })

  expect(mail?.subject).toBe('What you wrote is on the site of My school')
  expect(mail?.text).toContain(`/courses/${course}`)
})
