import { Gutter, SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { reviewerOf } from '../../access/people.ts'
import type { QueueName } from '../../domain/homework.ts'
import { homeworkQueue } from '../../queries/homeworkQueue.ts'
import { panelGreeting } from '../../queries/panelGreeting.ts'
import { queueSearch, readQueueQuery } from './queueAsk.ts'
import { QueueFilter } from './QueueFilter.tsx'
import { QueuePages } from './QueuePages.tsx'
import { QueueTable } from './QueueTable.tsx'
import { QueueTabs } from './QueueTabs.tsx'
import './homework.css'
import './queue.css'

const nothing: Record<QueueName, string> = {
  pending: 'Nothing waits. All homework has been reviewed.',
  approved: 'No homework has been approved yet.',
  returned: 'No homework has been returned yet.',
  all: 'Nobody has handed in homework yet.',
}

/**
 * /admin/collections/homework/queue?show=&course=&student=&days=&after=: homework by what has become of it. For those
 * who review it.
 */
export async function HomeworkQueue({
  initPageResult: { permissions, req },
  searchParams,
}: AdminViewServerProps) {
  const reviewer = reviewerOf(req.user)
  if (!permissions?.canAccessAdmin || !reviewer) notFound()

  const query = readQueueQuery(searchParams)
  const now = new Date()
  const [queue, { zone }] = await Promise.all([
    homeworkQueue(req, { ...query, reviewer }, now),
    panelGreeting(req),
  ])
  const isNarrowed = Object.keys(query.filter).length > 0
  return (
    <Gutter>
      <main className="queue">
        <SetStepNav
          nav={[{ label: 'Homework', url: '/admin/collections/homework' }, { label: 'Review' }]}
        />
        <h1>Homework to review</h1>
        <QueueTabs query={query} pending={queue.pending} />
        <QueueFilter key={queueSearch(query)} query={query} courses={queue.courses} />
        {queue.rows.length === 0 ? (
          <p className="queue__nothing">
            {isNarrowed ? 'No homework is like that.' : nothing[query.show]}
          </p>
        ) : (
          <QueueTable filter={query.filter} rows={queue.rows} zone={zone} now={now} />
        )}
        <QueuePages query={query} next={queue.next} />
      </main>
    </Gutter>
  )
}
