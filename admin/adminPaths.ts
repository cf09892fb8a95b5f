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
  student: (id: string): string => `/admin/collections/students/${id}`,
  lecture: (id: string): string => `/admin/collections/lectures/${id}`,
  order: (id: string): string => `/admin/collections/orders/${id}`,
} as const
