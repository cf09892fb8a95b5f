'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import type { CourseGroups } from '../../queries/courseGroups.ts'
import { postTo } from '../postTo.ts'
import { MoveDialog } from './MoveDialog.tsx'

type Props = {
  course: string
  /** The groups that have room. */
  targets: readonly { id: string; name: string }[]
} & Pick<CourseGroups, 'queue' | 'unseated'>

type Placed = { kind: 'placed' | 'already-in' | 'waiting' }

const said: Record<Placed['kind'], string> = {
  placed: 'has a seat, and is told.',
  'already-in': 'had a seat already.',
  waiting: 'waits: all groups are full.',
}

/** Who waits for a seat, and who has access and none. */
export function Placing({ course, targets, queue, unseated }: Props) {
  const router = useRouter()

  async function place(student: string, name: string) {
    const answer = await postTo<Placed>(`/api/courses/${course}/place`, { student })
    if (answer.ok) toast.success(`${name} ${said[answer.body.kind]}`)
    else toast.error(answer.words)
    router.refresh()
  }

  return (
    <>
      {queue.length > 0 && (
        <section className="groups__part" aria-labelledby="queue">
          <h2 id="queue">Waiting for a seat</h2>
          <ol className="groups__members">
            {queue.map(({ student, name }) => (
              <li key={student}>
                {name}
                <MoveDialog course={course} student={student} name={name} targets={targets} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {unseated.length > 0 && (
        <section className="groups__part" aria-labelledby="unseated">
          <h2 id="unseated">Have access, and no seat</h2>
          <ul className="groups__members">
            {unseated.map(({ student, name }) => (
              <li key={student}>
                {name}
                <Button
                  buttonStyle="secondary"
                  size="small"
                  margin={false}
                  aria-label={`Place ${name}`}
                  onClick={() => void place(student, name)}
                >
                  Place
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
