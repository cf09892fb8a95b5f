'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import type { CourseGroups } from '../../queries/courseGroups.ts'
import { postTo } from '../postTo.ts'

type Props = { course: string } & Pick<CourseGroups, 'queue' | 'unseated'>

/** Who waits for a seat, and who has access and none. */
export function Placing({ course, queue, unseated }: Props) {
  const router = useRouter()

  async function place(student: string, name: string) {
    const answer = await postTo(`/api/courses/${course}/place`, { student })
    if (answer.ok) toast.success(`${name} is placed, or next in the queue.`)
    else toast.error(answer.words)
    router.refresh()
  }

  return (
    <>
      {queue.length > 0 && (
        <section aria-labelledby="queue">
          <h2 id="queue">Waiting for a seat</h2>
          <ol className="groups__members">
            {queue.map(({ student, name }) => (
              <li key={student}>{name}</li>
            ))}
          </ol>
        </section>
      )}
      {unseated.length > 0 && (
        <section aria-labelledby="unseated">
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
