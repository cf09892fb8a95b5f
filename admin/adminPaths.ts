import type { BoxStatus } from '../domain/box.ts'
import type { QueueName } from '../domain/homework.ts'
import { queueSearch } from './homework/queueAsk.ts'
import type { QueueQuery } from './homework/queueAsk.ts'

/** Where things are in the panel. */
export const adminPaths = {
  queue: (show: QueueName = 'pending', more: Partial<Omit<QueueQuery, 'show'>> = {}): string =>
    `/admin/collections/homework/queue${queueSearch({ filter: {}, after: null, ...more, show })}`,
  /** On the bench, of the queue as it was narrowed. */
  review: (homework: string, filter: QueueQuery['filter'] = {}): string =>
    `/admin/collections/homework/${homework}/review${queueSearch({ show: 'pending', filter, after: null })}`,
  boxes: (status: BoxStatus = 'pending', page = 1): string => {
    const asked = new URLSearchParams()
    if (status !== 'pending') asked.set('show', status)
    if (page > 1) asked.set('page', String(page))
    return `/admin/collections/boxes/queue${asked.size > 0 ? `?${asked}` : ''}`
  },
  /** The labels of these boxes, each on a sheet of its own or four to one. */
  boxLabels: (boxes: readonly string[], sheet: 'a6' | 'a4' = 'a6'): string =>
    `/admin/collections/boxes/labels?${new URLSearchParams([
      ...boxes.map((box) => ['box', box]),
      ...(sheet === 'a6' ? [] : [['sheet', sheet]]),
    ])}`,
  access: (student: string): string => `/admin/collections/students/${student}/access`,
  inbox: (page = 1): string => `/admin/collections/threads/inbox${page > 1 ? `?page=${page}` : ''}`,
  thread: (id: string): string => `/admin/collections/threads/${id}/talk`,
  sales: (by = 'day'): string =>
    `/admin/collections/orders/sales${by === 'day' ? '' : `?by=${by}`}`,
  group: (id: string): string => `/admin/collections/groups/${id}`,
  groups: (course: string): string => `/admin/collections/courses/${course}/groups`,
  course: (id: string): string => `/admin/collections/courses/${id}`,
  student: (id: string): string => `/admin/collections/students/${id}`,
  lecture: (id: string): string => `/admin/collections/lectures/${id}`,
  order: (id: string): string => `/admin/collections/orders/${id}`,
} as const
