import type { QueueName } from '../domain/homework.ts'

/** Where things are in the panel. */
export const adminPaths = {
  queue: (status: QueueName = 'pending', page = 1): string => {
    const asked = new URLSearchParams()
    if (status !== 'pending') asked.set('show', status)
    if (page > 1) asked.set('page', String(page))
    return `/admin/collections/homework/queue${asked.size > 0 ? `?${asked}` : ''}`
  },
  review: (homework: string): string => `/admin/collections/homework/${homework}/review`,
  access: (student: string): string => `/admin/collections/students/${student}/access`,
  inbox: (page = 1): string => `/admin/collections/threads/inbox${page > 1 ? `?page=${page}` : ''}`,
  thread: (id: string): string => `/admin/collections/threads/${id}/talk`,
  sales: (by = 'day'): string =>
    `/admin/collections/orders/sales${by === 'day' ? '' : `?by=${by}`}`,
  groups: (course: string): string => `/admin/collections/courses/${course}/groups`,
  course: (id: string): string => `/admin/collections/courses/${id}`,
  student: (id: string): string => `/admin/collections/students/${id}`,
  lecture: (id: string): string => `/admin/collections/lectures/${id}`,
  order: (id: string): string => `/admin/collections/orders/${id}`,
} as const
