import { Gutter, Link, SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { isMentor } from '../../access/people.ts'
import { inbox } from '../../queries/inbox.ts'
import type { InboxThread } from '../../queries/inbox.ts'
import { panelGreeting } from '../../queries/panelGreeting.ts'
import { adminPaths } from '../adminPaths.ts'
import { shortTime } from '../shortTime.ts'
import './threads.css'

/** /admin/collections/threads/inbox?page=: what people have written about their orders. For mentors. */
export async function Inbox({
  initPageResult: { permissions, req },
  searchParams,
}: AdminViewServerProps) {
  if (!permissions?.canAccessAdmin || !isMentor(req.user)) notFound()

  const [{ threads, page, pages, unread }, { zone }] = await Promise.all([
    inbox(req, pageOf(searchParams?.page)),
    panelGreeting(req),
  ])
  return (
    <Gutter>
      <main className="inbox">
        <SetStepNav nav={[{ label: 'Messages' }]} />
        <h1>Messages</h1>
        <p className="inbox__soft">
          {unread === 0 ? 'Nobody waits for an answer.' : `${unread} not read yet.`}
        </p>
        <ul className="inbox__list">
          {threads.map((thread) => (
            <Row key={thread.id} thread={thread} zone={zone} />
          ))}
        </ul>
        {pages > 1 && (
          <nav className="inbox__pages" aria-label="Pages of messages">
            {page > 1 && <Link href={adminPaths.inbox(page - 1)}>Newer</Link>}
            <span>
              Page {page} of {pages}
            </span>
            {page < pages && <Link href={adminPaths.inbox(page + 1)}>Older</Link>}
          </nav>
        )}
      </main>
    </Gutter>
  )
}

function Row({ thread, zone }: { thread: InboxThread; zone: string }) {
  const { id, subject, who, order, last, lastMessageAt, isUnread } = thread
  return (
    <li data-unread={isUnread}>
      <p>
        <Link className="inbox__open" href={adminPaths.thread(id)} prefetch={false}>
          {who}
        </Link>
        {isUnread && <span className="inbox__mark">new</span>}
      </p>
      <p className="inbox__soft">
        {subject}
        {order && ` · ${order.number}`}
      </p>
      <p className="inbox__last">
        {last ? `${last.side === 'staff' ? 'You: ' : ''}${last.text}` : 'Nothing written yet.'}
      </p>
      {lastMessageAt && (
        <time className="inbox__soft" dateTime={lastMessageAt.toISOString()}>
          {shortTime(lastMessageAt, zone)}
        </time>
      )}
    </li>
  )
}

/** Pages count from one; whatever is no number is the first. */
function pageOf(value: string | string[] | undefined): number {
  const page = Number(value)
  return Number.isSafeInteger(page) && page > 0 ? page : 1
}
