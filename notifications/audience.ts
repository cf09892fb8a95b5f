import type { PayloadRequest } from 'payload'
import type { Notice } from '../domain/notice.ts'
import { decidersOf, mentorsOf, teachersOf } from './reviewers.ts'

/** Who hears something: somebody with an account, or whoever gave their address with an order or for the newsletter. */
export type Recipient =
  | { kind: 'account'; user: string }
  | { kind: 'buyer'; order: string }
  | { kind: 'subscriber'; subscriber: string }

/**
 * Who hears a notice. Empty when what it speaks of is gone, was never anybody's (a code asked for an
 * unknown address), or belongs to someone who is blocked.
 */
export async function audienceOf(req: PayloadRequest, notice: Notice): Promise<Recipient[]> {
  const recipients = await heardBy(req, notice)
  const heard = await Promise.all(recipients.map((recipient) => mayHear(req, recipient)))
  return recipients.filter((_, index) => heard[index])
}

async function heardBy(req: PayloadRequest, notice: Notice): Promise<Recipient[]> {
  switch (notice.kind) {
    case 'code-requested':
      return accounts([await ownerOf(req, notice.code)])
    case 'order-paid':
    case 'payment-failed':
    case 'order-refunded':
    case 'payment-returned':
      return buyerOf(req, notice.order)
    case 'codes-again':
      return [{ kind: 'buyer', order: notice.order }]
    case 'subscription-asked':
    case 'subscription-confirmed':
      return [{ kind: 'subscriber', subscriber: notice.subscriber }]
    case 'comment-waiting':
    case 'inquiry-received':
    case 'order-review':
    case 'refund-failed':
    case 'refund-elsewhere':
    case 'dispute-open':
    case 'dispute-won':
    case 'dispute-lost':
    case 'box-waiting':
      return accounts(await mentorsOf(req))
    case 'homework-waiting':
      return accounts([...(await mentorsOf(req)), ...(await teachersOf(req, notice.homework))])
    case 'homework-handed-in':
    case 'homework-approved':
    case 'homework-returned':
      return accounts([await studentOfHomework(req, notice.homework)])
    case 'mark-reply':
      return accounts(
        notice.to === 'student'
          ? [await studentOfHomework(req, notice.homework)]
          : await decidersOf(req, notice.homework),
      )
    case 'comment-approved':
      return accounts([await studentOfComment(req, notice.comment)])
    case 'message-waiting':
      if (notice.to === 'staff') return accounts(await mentorsOf(req))
      return notice.order === null
        ? studentOfThread(req, notice.thread)
        : buyerOf(req, notice.order)
    case 'access-ending':
    case 'access-over':
      return accounts([await studentOfEnrolment(req, notice.enrolment)])
    case 'box-asked-for':
    case 'box-sent':
    case 'box-declined':
      return accounts([await studentOfBox(req, notice.box)])
    case 'group-announcement':
      return accounts(await membersOf(req, notice.announcement))
    case 'group-placed':
    case 'course-finished':
      return accounts([await accountOfStudent(req, notice.student)])
    case 'password-changed':
    case 'account-made':
    case 'telegram-linked':
    case 'telegram-unlinked':
    case 'test-message':
      return accounts([notice.user])
  }
}

const accounts = (users: readonly (string | null)[]): Recipient[] =>
  users.filter((user) => user !== null).map((user) => ({ kind: 'account', user }))

async function mayHear(req: PayloadRequest, recipient: Recipient): Promise<boolean> {
  if (recipient.kind !== 'account') return true
  const account = await req.payload.findByID({
    collection: 'users',
    id: recipient.user,
    select: { blocked: true },
    disableErrors: true,
    req,
  })
  return account !== null && !account.blocked
}

async function ownerOf(req: PayloadRequest, code: string): Promise<string | null> {
  const row = await req.payload.findByID({
    collection: 'auth-codes',
    id: code,
    select: { user: true },
    disableErrors: true,
    req,
  })
  return typeof row?.user === 'string' ? row.user : null
}

/** A student hears of their order as any account does; who has none, at the address of the order. */
async function buyerOf(req: PayloadRequest, id: string): Promise<Recipient[]> {
  const order = await req.payload.findByID({
    collection: 'orders',
    id,
    select: { student: true },
    joins: false,
    disableErrors: true,
    req,
  })
  if (!order) return []
  if (typeof order.student !== 'string') return [{ kind: 'buyer', order: id }]

  return accounts([await accountOfStudent(req, order.student)])
}

async function accountOfStudent(req: PayloadRequest, id: string): Promise<string | null> {
  const student = await req.payload.findByID({
    collection: 'students',
    id,
    select: { user: true },
    joins: false,
    disableErrors: true,
    req,
  })
  return typeof student?.user === 'string' ? student.user : null
}

async function studentOfHomework(req: PayloadRequest, id: string): Promise<string | null> {
  const homework = await req.payload.findByID({
    collection: 'homework',
    id,
    select: { student: true },
    disableErrors: true,
    req,
  })
  return typeof homework?.student === 'string' ? accountOfStudent(req, homework.student) : null
}

async function studentOfComment(req: PayloadRequest, id: string): Promise<string | null> {
  const comment = await req.payload.findByID({
    collection: 'comments',
    id,
    select: { student: true },
    disableErrors: true,
    req,
  })
  return typeof comment?.student === 'string' ? accountOfStudent(req, comment.student) : null
}

async function studentOfBox(req: PayloadRequest, id: string): Promise<string | null> {
  const box = await req.payload.findByID({
    collection: 'boxes',
    id,
    select: { student: true },
    disableErrors: true,
    req,
  })
  return typeof box?.student === 'string' ? accountOfStudent(req, box.student) : null
}

async function studentOfThread(req: PayloadRequest, id: string): Promise<Recipient[]> {
  const thread = await req.payload.findByID({
    collection: 'threads',
    id,
    select: { student: true },
    joins: false,
    disableErrors: true,
    req,
  })
  return typeof thread?.student === 'string'
    ? accounts([await accountOfStudent(req, thread.student)])
    : []
}

async function studentOfEnrolment(req: PayloadRequest, id: string): Promise<string | null> {
  const enrolment = await req.payload.findByID({
    collection: 'enrolments',
    id,
    select: { student: true },
    disableErrors: true,
    req,
  })
  return typeof enrolment?.student === 'string' ? accountOfStudent(req, enrolment.student) : null
}

/** The accounts of everyone who has a seat in the group of an announcement. */
async function membersOf(req: PayloadRequest, announcement: string): Promise<string[]> {
  const said = await req.payload.findByID({
    collection: 'announcements',
    id: announcement,
    select: { group: true },
    disableErrors: true,
    req,
  })
  if (!said) return []
  const { docs } = await req.payload.find({
    collection: 'group-members',
    where: { and: [{ group: { equals: said.group } }, { leftAt: { exists: false } }] },
    select: { student: true },
    populate: { students: { user: true } },
    depth: 1,
    limit: 1_000,
    pagination: false,
    req,
  })
  return docs.flatMap(({ student }) =>
    typeof student === 'object' && typeof student.user === 'string' ? [student.user] : [],
  )
}
