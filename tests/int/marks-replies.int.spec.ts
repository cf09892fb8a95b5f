import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { replyToMark } from '../../commands/replyToMark.ts'
import { audienceOf } from '../../notifications/audience.ts'
import { face } from '../../queries/face.ts'
import { inbox } from '../../queries/inbox.ts'
import { lecturePage } from '../../queries/lecturePage.ts'
import { learningToTell } from '../../queries/learningToTell.ts'
import type { User } from '../../payload-types.ts'
import { anApi, signedIn } from '../support/api.ts'
import {
  aStudent,
  handedIn,
  lectureAt,
  noticesOf,
  NOW,
  reviewed,
  rowsOf,
} from '../support/learning.ts'
import type { Learner } from '../support/learning.ts'
import { aTeacherOf, drawn, photoOf, waiting } from '../support/marking.ts'
import type { Waiting } from '../support/marking.ts'
import { aPerson, aRequest, theSchool } from '../support/people.ts'
import { statementsOf } from '../support/statements.ts'

const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

/** Returned homework with one mark. */
async function returned(): Promise<Waiting & { mark: string }> {
  const at = await waiting()
  const { id: mark } = await drawn(at.mia, at)
  await reviewed(at.homework, { approve: false }, { mentor: at.mia })
  return { ...at, mark }
}

const seenBy = async (learner: Learner, { taught }: Pick<Waiting, 'taught'>) => {
  const ask = { course: taught.course.slug, lecture: 'lecture-1' }
  const page = await lecturePage(await learner.asks(), ask, NOW)
  return page?.kind === 'open' ? page.attempts : []
}

type Asked = { mark: string; text?: string; clientId?: string; now?: Date }

const studentReplies = async (
  learner: Learner,
  { mark, text = 'Like this?', clientId = randomUUID(), now = NOW }: Asked,
) => {
  const replier = { side: 'student', student: learner.student } as const
  return replyToMark(await learner.asks(), { mark, text, clientId, replier }, now)
}

const mentorReplies = async (
  mentor: User,
  { mark, text = 'Exactly.', clientId = randomUUID(), now = NOW }: Asked,
) => {
  const replier = { side: 'staff', user: mentor.id } as const
  return replyToMark(await aRequest(mentor), { mark, text, clientId, replier }, now)
}

test('a student sees the marks when the verdict is applied, and not before, whichever door they try', async () => {
  const api = await anApi()
  const at = await waiting()
  const { id: mark } = await drawn(at.mia, at)
  const asAnn = await signedIn(api, at.ann.user)
  const replyTo = `/api/homework/${at.homework}/marks/${mark}/replies`
  const reply = { text: 'Like this?', clientId: randomUUID() }

  expect(await seenBy(at.ann, at)).toMatchObject([{ status: 'submitted', marks: [] }])
  expect((await asAnn.ask('GET', '/api/marks')).status).toBe(403)
  expect((await asAnn.ask('GET', `/api/marks/${mark}`)).status).toBe(403)
  expect((await asAnn.ask('GET', '/api/mark-replies')).status).toBe(403)
  expect((await asAnn.ask('POST', replyTo, reply)).status).toBe(404)
  expect(await mentorReplies(at.mia, { mark })).toMatchObject({ reason: 'not-decided' })

  await rowsOf(sql`
    update homework set verdict = 'returned', verdict_remarks = 'Not yet told.', verdict_at = now(),
      verdict_by_id = ${at.mia.id}, claimed_by_id = ${at.mia.id}, claimed_at = now()
    where id = ${at.homework}`)
  const own = (await asAnn.ask('GET', `/api/homework/${at.homework}`)).body
  expect(JSON.stringify(own)).toContain(at.homework)
  expect(JSON.stringify(own)).not.toMatch(/verdict|claimed|Not yet told/)
  await rowsOf(sql`
    update homework set verdict = null, verdict_remarks = null, verdict_at = null, verdict_by_id = null,
      claimed_by_id = null, claimed_at = null
    where id = ${at.homework}`)

  await reviewed(at.homework, { approve: false }, { mentor: at.mia })
  expect(await seenBy(at.ann, at)).toMatchObject([
    { status: 'returned', marks: [{ number: 1, text: 'Here.', photo: at.photo, replies: [] }] },
  ])
  expect((await asAnn.ask('GET', `/api/marks/${mark}`)).status).toBe(403)
  expect((await asAnn.ask('POST', replyTo, reply)).body).toMatchObject({ kind: 'replied' })
})

test('earlier attempts keep their marks beside the new ones', async () => {
  const at = await returned()
  const homework = await handedIn(at.ann, lectureAt(at.taught, 1))
  await drawn(at.mia, { homework, photo: await photoOf(homework) }, 'Nearly.')

  expect(await seenBy(at.ann, at)).toMatchObject([
    { attempt: 2, status: 'submitted', marks: [] },
    { attempt: 1, status: 'returned', marks: [{ text: 'Here.' }] },
  ])
})

test('both sides reply; a student learns the name of a teacher and nobody’s address', async () => {
  const at = await returned()
  const tess = await aTeacherOf([at.taught])
  await studentReplies(at.ann, { mark: at.mark, text: ' Like this? ' })
  await mentorReplies(at.mia, { mark: at.mark, now: later(1) })
  await mentorReplies(tess, { mark: at.mark, now: later(2) })

  const [attempt] = await seenBy(at.ann, at)
  expect(attempt?.marks[0]?.replies).toMatchObject([
    { side: 'student', text: 'Like this?', by: null, at: NOW.toISOString() },
    { side: 'staff', text: 'Exactly.', by: null },
    { side: 'staff', by: 'Tess' },
  ])
})

test('a reply sent twenty times under one name is one reply, and told once', async () => {
  const at = await returned()
  const clientId = randomUUID()

  const answers = await Promise.all(
    Array.from({ length: 20 }, () => studentReplies(at.ann, { mark: at.mark, clientId })),
  )

  expect(answers.every(({ kind }) => kind === 'replied')).toBe(true)
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect(await noticesOf('mark-reply', at.homework)).toBe(1)
})

test('of what one side writes within an hour the other is told once, until it has replied', async () => {
  const at = await returned()
  const told = () => noticesOf('mark-reply', at.homework)
  await studentReplies(at.ann, { mark: at.mark, now: later(0) })
  await studentReplies(at.ann, { mark: at.mark, now: later(59) })
  expect(await told()).toBe(1)
  await mentorReplies(at.mia, { mark: at.mark, now: later(60) })
  expect(await told()).toBe(2)
  await studentReplies(at.ann, { mark: at.mark, now: later(61) })
  expect(await told()).toBe(3)
  await studentReplies(at.ann, { mark: at.mark, now: later(121) })
  expect(await told()).toBe(4)
})

test('nobody replies in the place of another, with nothing, or without end', async () => {
  const at = await returned()
  const bob = await aStudent([at.taught], { name: 'Bob' })

  expect(await studentReplies(bob, { mark: at.mark })).toMatchObject({ reason: 'not-found' })
  expect(await studentReplies(at.ann, { mark: 'none' })).toMatchObject({ reason: 'not-found' })
  expect(await studentReplies(at.ann, { mark: at.mark, text: ' ' })).toMatchObject({
    reason: 'reply-length',
  })
  await rowsOf(sql`
    insert into mark_replies (mark_id, side, text)
    select ${at.mark}, 'student', 'Again.' from generate_series(1, 50)`)
  expect(await studentReplies(at.ann, { mark: at.mark })).toMatchObject({
    reason: 'too-many-replies',
  })
})

test('a teacher of another course replies to nothing here', async () => {
  const api = await anApi()
  const [at, elsewhere] = [await returned(), await waiting()]
  const path = `/api/homework/${at.homework}/marks/${at.mark}/replies`
  const reply = { text: 'Exactly.', clientId: randomUUID() }
  const asOther = await signedIn(api, await aTeacherOf([elsewhere.taught]))
  const asTess = await signedIn(api, await aTeacherOf([at.taught]))

  expect((await asOther.ask('POST', path, reply)).status).toBe(404)
  const around = `/api/homework/${elsewhere.homework}/marks/${at.mark}/replies`
  expect((await asOther.ask('POST', around, reply)).status).toBe(404)
  expect((await asTess.ask('POST', path, reply)).body).toMatchObject({
    ...{ kind: 'replied', reply: { side: 'staff', by: 'Tess' } },
  })
})

test('a reply is told to whoever decided, or, when they may not review it any more, to every mentor', async () => {
  const at = await waiting()
  const tess = await aTeacherOf([at.taught])
  await reviewed(at.homework, { approve: false }, { mentor: tess })
  const { homework } = at
  const heard = async () => {
    const notice = { kind: 'mark-reply', homework, reply: randomUUID(), to: 'staff' } as const
    const who = await audienceOf(await aRequest(), notice)
    return who.map((each) => (each.kind === 'account' ? each.user : ''))
  }

  expect(await heard()).toEqual([tess.id])
  await rowsOf(sql`update courses set author_id = null where id = ${at.taught.course.id}`)
  expect(await heard()).not.toContain(tess.id)
  expect(await heard()).toContain(at.mia.id)
})

test('that homework waits is told to the mentors, and to the teacher whose course it is of', async () => {
  const [at, elsewhere] = [await waiting(), await waiting()]
  const tess = await aTeacherOf([at.taught])
  const heard = async (homework: string) => {
    const who = await audienceOf(await aRequest(), { kind: 'homework-waiting', homework })
    return who.map((each) => (each.kind === 'account' ? each.user : ''))
  }

  expect(await heard(at.homework)).toEqual(expect.arrayContaining([at.mia.id, tess.id]))
  expect(await heard(elsewhere.homework)).not.toContain(tess.id)
})

test('a notice about a reply says which mark it is of, and one about a verdict how many there are', async () => {
  const at = await returned()
  const answer = await studentReplies(at.ann, { mark: at.mark })
  const reply = answer.kind === 'replied' ? answer.reply.id : ''
  const req = await aRequest()
  const { homework } = at

  expect(
    await learningToTell(req, { kind: 'mark-reply', homework, reply, to: 'staff' }),
  ).toMatchObject({
    homework: { reply: { mark: at.mark, number: 1, text: 'Like this?', side: 'student' } },
  })
  expect(await learningToTell(req, { kind: 'homework-returned', homework })).toMatchObject({
    homework: { marks: 1, reply: null, remarks: 'Press less.' },
  })
})

test('a verdict stands in the one thread with the mentor; it lights no badge and waits in no inbox', async () => {
  const at = await returned()
  const again = await handedIn(at.ann, lectureAt(at.taught, 1))
  await reviewed(again, { approve: true, remarks: '' }, { mentor: at.mia })

  const messages = await rowsOf(sql`
    select kind, side, text, homework_id as homework, author_id as author
    from messages join threads on threads.id = thread_id
    where messages.student_id = ${at.ann.student} order by side`)
  expect(messages).toEqual([
    {
      ...{ kind: 'mentor', side: 'staff', text: 'Press less.', homework: at.homework },
      author: at.mia.id,
    },
    {
      ...{ kind: 'mentor', side: 'school', text: 'homework-approved', homework: again },
      author: null,
    },
  ])
  expect(await rowsOf(sql`select from threads where student_id = ${at.ann.student}`)).toHaveLength(
    1,
  )
  expect(await face(await at.ann.asks())).toMatchObject({ unread: 0 })
  const waitingThreads = await inbox(await aRequest(await aPerson('mentor')), 1)
  expect(waitingThreads.threads.filter(({ kind }) => kind === 'mentor')).toEqual([])
})

test('two verdicts for one student at once make one thread', async () => {
  const at = await waiting()
  const other = await waiting()
  await rowsOf(sql`
    update homework set student_id = ${at.ann.student} where id = ${other.homework}`)

  await Promise.all(
    [at, other].map(({ homework, mia }) => reviewed(homework, { approve: false }, { mentor: mia })),
  )

  expect(
    await rowsOf(sql`
      select from messages join threads on threads.id = thread_id
      where threads.student_id = ${at.ann.student} and kind = 'mentor'`),
  ).toHaveLength(2)
})

test('attempts, marks and replies cost the lecture page one statement, however many there are', async () => {
  const payload = await theSchool()
  const at = await returned()
  const cost = async () => {
    const req = await at.ann.asks()
    const ask = { course: at.taught.course.slug, lecture: 'lecture-1' }
    return statementsOf(payload, () => lecturePage(req, ask, NOW))
  }
  const few = await cost()
  const again = await handedIn(at.ann, lectureAt(at.taught, 1))
  const photo = await photoOf(again)
  for (const text of ['One.', 'Two.', 'Three.'])
    await drawn(at.mia, { homework: again, photo }, text)
  await reviewed(again, { approve: false }, { mentor: at.mia })
  await studentReplies(at.ann, { mark: at.mark })

  expect(await cost()).toBe(few)
})
