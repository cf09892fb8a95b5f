import { isId } from '../../domain/id.ts'
import { queueNames } from '../../domain/homework.ts'
import type { QueueName } from '../../domain/homework.ts'
import type { QueueFilter, QueuePlace } from '../../queries/soughtHomework.ts'

/** What the address of the queue asks for. */
export type QueueQuery = { show: QueueName; filter: QueueFilter; after: QueuePlace | null }

/** Ages a queue may be narrowed to, in days. */
export const ages = [1, 3, 7, 14, 30] as const

const MAX_NAME = 120

type Params = Record<string, string | string[] | undefined>

/** Whatever cannot be asked for is not asked. */
export function readQueueQuery(params: Params = {}): QueueQuery {
  const [show, course, student, days, after] = ['show', 'course', 'student', 'days', 'after'].map(
    (name) => (typeof params[name] === 'string' ? params[name].trim() : ''),
  ) as [string, string, string, string, string]
  const age = ages.find((each) => String(each) === days)
  return {
    show: queueNames.find((name) => name === show) ?? 'pending',
    filter: {
      ...(isId(course) && { course }),
      ...(student !== '' && { student: student.slice(0, MAX_NAME) }),
      ...(age && { days: age }),
    },
    after: readPlace(after),
  }
}

/** The same as the part of an address behind its `?`; empty for the queue as it opens. */
export function queueSearch({ show, filter, after }: QueueQuery): string {
  const asked = new URLSearchParams()
  if (show !== 'pending') asked.set('show', show)
  for (const [name, value] of Object.entries(filter)) asked.set(name, String(value))
  if (after) asked.set('after', `${after.submittedAt}_${after.id}`)
  return asked.size > 0 ? `?${asked}` : ''
}

function readPlace(text: string): QueuePlace | null {
  const [at = '', id = ''] = text.split('_')
  const instant = new Date(at)
  if (Number.isNaN(instant.getTime()) || !isId(id)) return null
  return { submittedAt: instant.toISOString(), id }
}
