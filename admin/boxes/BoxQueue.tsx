import { Gutter, SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { isMentor } from '../../access/people.ts'
import { boxStatuses } from '../../domain/box.ts'
import type { BoxStatus } from '../../domain/box.ts'
import { boxQueue } from '../../queries/boxQueue.ts'
import { panelGreeting } from '../../queries/panelGreeting.ts'
import { BoxPages } from './BoxPages.tsx'
import { BoxTabs } from './BoxTabs.tsx'
import { PendingBoxes } from './PendingBoxes.tsx'
import { SettledBoxes } from './SettledBoxes.tsx'
import { toPack } from './toPack.ts'
import './boxes.css'

const nothing: Record<BoxStatus, string> = {
  pending: 'Nothing to pack. All boxes are on their way.',
  sent: 'No box has been sent yet.',
  declined: 'No box has been declined.',
}

/** /admin/collections/boxes/queue?show=&page=: the starter boxes to pack, and those that went. For mentors. */
export async function BoxQueue({
  initPageResult: { permissions, req },
  searchParams,
}: AdminViewServerProps) {
  if (!permissions?.canAccessAdmin || !isMentor(req.user)) notFound()

  const show = boxStatuses.find((status) => status === searchParams?.show) ?? 'pending'
  const [queue, { zone }] = await Promise.all([
    boxQueue(req, { show, page: pageOf(searchParams?.page) }),
    panelGreeting(req),
  ])
  const now = new Date()
  return (
    <Gutter>
      <main className="boxes">
        <SetStepNav
          nav={[{ label: 'Boxes', url: '/admin/collections/boxes' }, { label: 'To pack' }]}
        />
        <h1 id="boxes-title" tabIndex={-1}>
          Boxes to pack
        </h1>
        <BoxTabs shown={show} counts={queue.counts} />
        {queue.rows.length === 0 && <p className="boxes__nothing">{nothing[show]}</p>}
        {queue.rows.length > 0 && show === 'pending' && (
          <PendingBoxes boxes={queue.rows.map((row) => toPack(row, { zone, now }))} />
        )}
        {queue.rows.length > 0 && show !== 'pending' && (
          <SettledBoxes rows={queue.rows} zone={zone} />
        )}
        <BoxPages shown={show} page={queue.page} pages={queue.pages} />
      </main>
    </Gutter>
  )
}

/** Pages count from one; whatever is no number is the first. */
function pageOf(value: string | string[] | undefined): number {
  const page = Number(value)
  return Number.isSafeInteger(page) && page > 0 ? page : 1
}
