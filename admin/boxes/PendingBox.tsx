import { Button, Link } from '@payloadcms/ui'
import { adminPaths } from '../adminPaths.ts'
import { DeclineDialog } from './DeclineDialog.tsx'
import { SendDialog } from './SendDialog.tsx'
import type { BoxToPack } from './toPack.ts'

type Props = { box: BoxToPack; isTicked: boolean; onTick: () => void; onPrint: () => void }

/** One box that waits: for whom, where to, since when, and what can be done with it. */
export function PendingBox({ box, isTicked, onTick, onPrint }: Props) {
  const { student, plan, lines, phone, hasAccess, isLabelled } = box
  return (
    <li className="boxes__row">
      <input
        className="boxes__tick"
        type="checkbox"
        checked={isTicked}
        aria-label={`Choose the box of ${student.name}`}
        onChange={onTick}
      />
      <div>
        <Link className="boxes__name" href={adminPaths.student(student.id)} prefetch={false}>
          {student.name}
        </Link>
        <span className="boxes__soft">{plan ?? 'The plan is gone'}</span>
        {!hasAccess && <span className="boxes__ended">access ended</span>}
      </div>
      <address className="boxes__address">
        {lines.map((line, index) => (
          <span key={index}>{line}</span>
        ))}
        <span className="boxes__soft">{phone}</span>
      </address>
      <div className="boxes__since">
        <time dateTime={box.askedAt} title={box.since}>
          waiting {box.waiting}
        </time>
        {isLabelled && <span className="boxes__soft">label printed</span>}
      </div>
      <div className="boxes__deeds">
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          aria-label={`Print the label for ${student.name}`}
          onClick={onPrint}
        >
          Label
        </Button>
        <SendDialog boxes={[box]} label="Sent…" />
        <DeclineDialog box={box.id} name={student.name} hasAccess={hasAccess} />
      </div>
    </li>
  )
}
