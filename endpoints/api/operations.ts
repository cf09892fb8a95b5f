import { z } from 'zod'
import { Decline, Label, Send } from '../boxes.ts'
import { Ask as CommentAsk } from '../comments.ts'
import { End, Grant } from '../grants.ts'
import { Announcement, Move, Place } from '../groups.ts'
import { Ask as Claim } from '../claims.ts'
import { Reply } from '../markReplies.ts'
import { MarkChange, NewMark } from '../marks.ts'
import { Ask as GiveBackAsk } from '../payments.ts'
import { Ask as RefundAsk } from '../refunds.ts'
import { Ask as SignInAsk } from '../signIn.ts'
import { Message } from '../threads.ts'
import { Ask as VerdictAsk } from '../verdicts.ts'
import { CoursesOfStudent, Products, ProductsAsk } from './schemas.ts'

/** Who may call: everyone, whoever is signed in, mentors and admins, or these and the teacher of the course. */
export type Caller = 'everyone' | 'signed-in' | 'mentors' | 'reviewers'

/** One of our own endpoints, as its documentation tells it. */
export type Operation = {
  method: 'get' | 'post' | 'patch' | 'delete'
  /** As in `/api/students/{id}/courses`; what stands in braces is a uuid. */
  path: string
  tag: string
  summary: string
  caller: Caller
  query?: z.ZodObject
  body?: z.ZodType
  /** What it answers when all is well. */
  answer: z.ZodType
  /** Besides 400, 401, 403, 404 and 429, which any of them may answer. */
  conflict?: string
}

const kind = (name: string) => z.object({ kind: z.literal(name) })
const marked = z.object({ kind: z.literal('marked'), mark: z.looseObject({ id: z.uuid() }) })
const unread = z.int().min(0)

/** Our own endpoints; what Payload brings along for each collection is documented by Payload. */
export const operations: readonly Operation[] = [
  {
    ...{ method: 'get', path: '/api/products', tag: 'Selling', caller: 'everyone' },
    summary: 'All that is on sale, with its price, lectures, lessons and seats left.',
    ...{ query: ProductsAsk, answer: Products },
  },
  {
    ...{ method: 'get', path: '/api/me/courses', tag: 'Learning', caller: 'signed-in' },
    summary: 'The courses and videos of the signed-in student, by what was paid for.',
    answer: CoursesOfStudent,
  },
  {
    ...{ method: 'get', path: '/api/students/{id}/courses', tag: 'Learning', caller: 'mentors' },
    summary: 'The same of any student. A student may ask for their own.',
    answer: CoursesOfStudent,
  },
  {
    ...{ method: 'get', path: '/api/me/face', tag: 'Account', caller: 'signed-in' },
    summary: 'The name and the unread messages of whoever is signed in; 204 for nobody.',
    answer: z.looseObject({ name: z.string().nullable(), unread }),
  },
  {
    ...{ method: 'post', path: '/api/users/login', tag: 'Account', caller: 'everyone' },
    summary: 'Signs in: the answer sets the cookie by which all other calls know who asks.',
    ...{ body: SignInAsk, answer: z.looseObject({ message: z.string(), exp: z.int() }) },
  },
  {
    ...{ method: 'post', path: '/api/users/logout', tag: 'Account', caller: 'signed-in' },
    summary: 'Signs out.',
    query: z.object({ allSessions: z.enum(['true']).optional().describe('On every device.') }),
    answer: z.object({ message: z.string() }),
  },
  {
    ...{ method: 'post', path: '/api/orders/{id}/codes-again', tag: 'Orders', caller: 'mentors' },
    summary: 'Mails the access codes of an order once more.',
    ...{ answer: kind('queued'), conflict: 'It has none, or they have been used.' },
  },
  {
    ...{ method: 'get', path: '/api/orders/{id}/refund', tag: 'Orders', caller: 'mentors' },
    summary: 'What of an order is left to give back, and what would end with it.',
    ...{ answer: z.looseObject({}), conflict: 'Nothing is left.' },
  },
  {
    ...{ method: 'post', path: '/api/orders/{id}/refund', tag: 'Orders', caller: 'mentors' },
    summary: 'Gives money back, for all of an order or for some of its items.',
    ...{ body: RefundAsk, answer: z.looseObject({ kind: z.string() }) },
    conflict: 'It has gone back already, or is disputed.',
  },
  {
    ...{ method: 'post', path: '/api/payments/{id}/sync', tag: 'Orders', caller: 'mentors' },
    summary: 'Asks the payment service about a payment, and applies what it says.',
    answer: z.looseObject({ kind: z.string() }),
  },
  {
    ...{ method: 'post', path: '/api/payments/{id}/give-back', tag: 'Orders', caller: 'mentors' },
    summary: 'Returns a payment that has opened nothing.',
    ...{ body: GiveBackAsk, answer: z.looseObject({ kind: z.string() }) },
    conflict: 'It has opened something, or has gone back already.',
  },
  {
    ...{ method: 'post', path: '/api/access-codes/{id}/revoke', tag: 'Access' },
    caller: 'mentors',
    summary: 'Takes back an access code that nobody has used.',
    ...{ answer: kind('revoked'), conflict: 'It has been used.' },
  },
  {
    ...{ method: 'post', path: '/api/access-codes/{id}/renew', tag: 'Access', caller: 'mentors' },
    summary: 'Makes a new code in the place of an unused one, and mails it to the buyer.',
    ...{ answer: kind('renewed'), conflict: 'It has been used, or its order was given back.' },
  },
  {
    ...{ method: 'post', path: '/api/students/{id}/grants', tag: 'Access', caller: 'mentors' },
    summary: 'Opens courses to a student by hand, with a reason and, if wanted, an end.',
    ...{ body: Grant, answer: kind('granted'), conflict: 'One of them is open by hand already.' },
  },
  {
    ...{ method: 'post', path: '/api/enrolments/{id}/end', tag: 'Access', caller: 'mentors' },
    summary: 'Ends one grant of access, with a reason.',
    ...{ body: End, answer: kind('ended'), conflict: 'It has ended already.' },
  },
  {
    ...{ method: 'post', path: '/api/threads/{id}/messages', tag: 'Messages', caller: 'mentors' },
    summary: 'Writes to the other side of a thread. The same clientId is the same message.',
    ...{ body: Message, answer: kind('written') },
  },
  {
    ...{ method: 'post', path: '/api/threads/{id}/read', tag: 'Messages', caller: 'mentors' },
    summary: 'Notes that the school has read a thread up to now.',
    answer: kind('read'),
  },
  {
    ...{ method: 'post', path: '/api/homework/{id}/verdict', tag: 'Learning' },
    caller: 'reviewers',
    summary: 'Approves or returns homework; it counts ten seconds later.',
    ...{ body: VerdictAsk, answer: z.looseObject({ kind: z.string() }) },
    conflict: 'Somebody has reviewed it already, or is about to.',
  },
  {
    ...{ method: 'post', path: '/api/homework/{id}/undo', tag: 'Learning', caller: 'reviewers' },
    summary: 'Takes a verdict back that does not count yet.',
    ...{ answer: z.looseObject({ kind: z.string() }), conflict: 'It counts already.' },
  },
  {
    ...{ method: 'post', path: '/api/homework/{id}/claim', tag: 'Learning', caller: 'reviewers' },
    summary: 'Keeps homework to themselves for five minutes; asked again, for five more.',
    body: Claim,
    answer: z.object({ kind: z.literal('claimed'), until: z.iso.datetime() }),
    conflict: 'Somebody else has it, or it is decided.',
  },
  {
    ...{ method: 'post', path: '/api/homework/{id}/release', tag: 'Learning' },
    caller: 'reviewers',
    ...{ summary: 'Lets go of homework they had to themselves.', answer: kind('released') },
  },
  {
    ...{ method: 'post', path: '/api/homework/{id}/marks', tag: 'Learning', caller: 'reviewers' },
    summary: 'Draws a mark over a photo. Places on it are numbers from 0 to 1.',
    ...{ body: NewMark, answer: marked, conflict: 'It is decided, or has sixty marks.' },
  },
  {
    ...{ method: 'patch', path: '/api/homework/{id}/marks/{mark}', tag: 'Learning' },
    caller: 'reviewers',
    summary: 'Gives a mark another text, colour or shape.',
    ...{ body: MarkChange, answer: marked, conflict: 'It is decided.' },
  },
  {
    ...{ method: 'delete', path: '/api/homework/{id}/marks/{mark}', tag: 'Learning' },
    caller: 'reviewers',
    summary: 'Takes a mark away; the others keep their numbers.',
    ...{ answer: kind('removed'), conflict: 'It is decided.' },
  },
  {
    ...{ method: 'post', path: '/api/homework/{id}/marks/{mark}/replies', tag: 'Learning' },
    caller: 'signed-in',
    summary:
      'Replies to a mark, as its student or as who reviews it. The same clientId is one reply.',
    ...{ body: Reply, answer: z.looseObject({ kind: z.literal('replied') }) },
    conflict: 'It is not decided yet, or has fifty replies.',
  },
  {
    ...{ method: 'post', path: '/api/courses/{id}/place', tag: 'Learning', caller: 'mentors' },
    summary: 'Seats a student in a group of a course; who sits there already is told in which.',
    body: Place,
    answer: z.object({
      kind: z.enum(['placed', 'already-in', 'waiting']),
      group: z.uuid().optional().describe('Of whoever has a seat.'),
    }),
    conflict: 'They have not paid for the course.',
  },
  {
    ...{ method: 'post', path: '/api/courses/{id}/move', tag: 'Learning', caller: 'mentors' },
    summary: 'Moves a student to another group, or out of theirs.',
    ...{ body: Move, answer: z.looseObject({ kind: z.string() }), conflict: 'It is full.' },
  },
  {
    ...{ method: 'post', path: '/api/groups/{id}/announce', tag: 'Learning', caller: 'mentors' },
    summary: 'Tells everyone in a group.',
    ...{ body: Announcement, answer: z.looseObject({ kind: z.string() }) },
  },
  {
    ...{ method: 'post', path: '/api/boxes/send', tag: 'Learning', caller: 'mentors' },
    summary:
      'Marks starter boxes as sent, with their carrier; one that was sent before stays as it is.',
    ...{ body: Send, answer: z.object({ kind: z.literal('sent'), boxes: z.int() }) },
  },
  {
    ...{ method: 'post', path: '/api/boxes/label', tag: 'Learning', caller: 'mentors' },
    summary: 'Notes that labels are printed; their addresses stay as they are from then on.',
    ...{ body: Label, answer: z.object({ kind: z.literal('labelled'), boxes: z.int() }) },
  },
  {
    ...{ method: 'post', path: '/api/boxes/{id}/decline', tag: 'Learning', caller: 'mentors' },
    summary: 'Does not send a starter box, and tells its student why.',
    ...{ body: Decline, answer: kind('declined'), conflict: 'It was sent or declined already.' },
  },
  {
    ...{ method: 'post', path: '/api/comments/{id}/decision', tag: 'Community' },
    caller: 'mentors',
    summary: 'Shows a comment to visitors, or keeps it from them.',
    ...{ body: CommentAsk, answer: z.looseObject({ kind: z.string() }) },
  },
  {
    ...{ method: 'post', path: '/api/newsletter/leave', tag: 'Community', caller: 'everyone' },
    summary: 'Leaves the newsletter with the token of a mail (RFC 8058).',
    query: z.object({ token: z.string() }),
    answer: z.looseObject({ kind: z.string() }),
  },
  {
    ...{ method: 'get', path: '/api/openapi.json', tag: 'About', caller: 'everyone' },
    summary: 'This description.',
    answer: z.looseObject({ openapi: z.literal('3.1.0') }),
  },
]
