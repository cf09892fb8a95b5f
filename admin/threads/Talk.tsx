import { Gutter, Link, SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { isMentor } from '../../access/people.ts'
import { isSchoolMessage } from '../../domain/thread.ts'
import type { SchoolMessage } from '../../domain/thread.ts'
import { threadDesk } from '../../queries/inbox.ts'
import type { ThreadDesk } from '../../queries/inbox.ts'
import { panelGreeting } from '../../queries/panelGreeting.ts'
import { adminPaths } from '../adminPaths.ts'
import { idInPath } from '../idInPath.ts'
import { shortTime } from '../shortTime.ts'
import { Reply } from './Reply.tsx'
import './threads.css'

const saidByItself: Record<SchoolMessage, string> = {
  'order-opened': 'The school has opened this thread, and asked what they have in mind.',
  'homework-approved': 'Homework was approved, without a word.',
}

/** /admin/collections/threads/:id/talk: one thread, and the answer to it. For mentors. */
export async function Talk({ initPageResult: { permissions, req }, params }: AdminViewServerProps) {
  if (!permissions?.canAccessAdmin || !isMentor(req.user)) notFound()
  const thread = await threadDesk(req, idInPath(params?.segments))
  if (!thread) notFound()

  const { zone } = await panelGreeting(req)
  return (
    <Gutter>
      <main className="talk">
        <SetStepNav
          nav={[{ label: 'Messages', url: adminPaths.inbox() }, { label: thread.subject }]}
        />
        <h1>{thread.subject}</h1>
        <p className="inbox__soft">
          With {thread.who}
          {thread.order && (
            <>
              {', order '}
              <Link href={adminPaths.order(thread.order.id)} prefetch={false}>
                {thread.order.number}
              </Link>
            </>
          )}
        </p>
        <Messages thread={thread} zone={zone} />
        {thread.kind === 'order' && <Reply thread={thread.id} isUnread={thread.isUnread} />}
      </main>
    </Gutter>
  )
}

function Messages({ thread, zone }: { thread: ThreadDesk; zone: string }) {
  return (
    <ol className="talk__messages">
      {thread.messages.map(({ id, side, text, author, at }) => (
        <li key={id} data-side={side}>
          <p className="inbox__soft">
            {side === 'student' ? thread.who : (author ?? 'The school')}{' '}
            <time dateTime={at.toISOString()}>{shortTime(at, zone)}</time>
          </p>
          <p className="talk__text">
            {side === 'school' && isSchoolMessage(text) ? saidByItself[text] : text}
          </p>
        </li>
      ))}
    </ol>
  )
}
