import { Link } from '@payloadcms/ui'
import type { CourseGroups } from '../../queries/courseGroups.ts'
import { adminPaths } from '../adminPaths.ts'
import { shortTime } from '../shortTime.ts'
import { Announce } from './Announce.tsx'
import { MoveDialog } from './MoveDialog.tsx'

type Group = CourseGroups['groups'][number]
type Props = { course: string; group: Group; others: readonly Group[]; zone: string }

/** One group: how full it is, who sits in it, and a word to all of them. */
export function GroupCard({ course, group, others, zone }: Props) {
  const { id, name, seats, taken, startsAt, members } = group
  const targets = others.filter((other) => other.id !== id && other.taken < other.seats)
  return (
    <section className="groups__card" aria-labelledby={`group-${id}`}>
      <h2 id={`group-${id}`}>
        <Link href={adminPaths.group(id)} prefetch={false}>
          {name}
        </Link>
      </h2>
      <p className="groups__soft">
        <meter
          className="groups__fill"
          min={0}
          max={seats}
          value={taken}
          aria-label={`Seats of ${name} that are taken`}
        />
        {taken} of {seats}
        {startsAt && ` · begins ${shortTime(new Date(startsAt), zone)}`}
      </p>
      <ul className="groups__members">
        {members.map(({ student, name: who }) => (
          <li key={student}>
            <Link href={adminPaths.student(student)} prefetch={false}>
              {who}
            </Link>
            <MoveDialog
              course={course}
              student={student}
              name={who}
              targets={targets.map((target) => ({ id: target.id, name: target.name }))}
            />
          </li>
        ))}
      </ul>
      {members.length > 0 && <Announce group={id} name={name} />}
    </section>
  )
}
