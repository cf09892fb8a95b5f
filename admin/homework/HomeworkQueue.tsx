import { Gutter, SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { isMentor } from '../../access/people.ts'
import type { QueueName } from '../../domain/homework.ts'
import { queueNames } from '../../domain/homework.ts'
import { homeworkQueue } from '../../queries/homeworkQueue.ts'
import { panelGreeting } from '../../queries/panelGreeting.ts'
import { QueuePages } from './QueuePages.tsx'
import { QueueTable } from './QueueTable.tsx'
import { QueueTabs } from './QueueTabs.tsx'
import './homework.css'

const nothing: Record<QueueName, string> = {
  pending: 'Nothing waits. All homework has been reviewed.',
  approved: 'No homework has been approved yet.',
  returned: 'No homework has been returned yet.',
  all: 'Nobody has handed in homework yet.',
}

/** /admin/collections/homework/queue?show=&page=: homework by what has become of it. For mentors. */
export async function HomeworkQueue({
  initPageResult: { permissions, req },
  searchParams,
}: AdminViewServerProps) {
  if (!permissions?.canAccessAdmin || !isMentor(req.user)) notFound()

  const show = shownBy(searchParams?.show)
  const [queue, { zone }] = await Promise.all([
    homeworkQueue(req, { show, page: pageOf(searchParams?.page) }),
    panelGreeting(req),
  ])
  return (
    <Gutter>
      <main className="queue">
        <SetStepNav
          nav={[{ label: 'Homework', url: '/admin/collections/homework' }, { label: 'Review' }]}
        />
        <h1>Homework to review</h1>
        <QueueTabs shown={show} counts={queue.counts} />
        {queue.rows.length === 0 ? (
          <p className="queue__nothing">{nothing[show]}</p>
        ) : (
          <QueueTable rows={queue.rows} zone={zone} now={new Date()} />
        )}
        <QueuePages shown={show} page={queue.page} pages={queue.pages} />
      </main>
    </Gutter>
  )
}

type Param = string | string[] | undefined

const shownBy = (value: Param): QueueName => queueNames.find((name) => name === value) ?? 'pending'

/** Pages count from one; whatever is no number is the first. */
function pageOf(value: Param): number {
  const page = Number(value)
  return Number.isSafeInteger(page) && page > 0 ? page : 1
}
