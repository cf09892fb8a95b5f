import type { Payload } from 'payload'
import { lectureSort } from '../../../queries/lectureOrder.ts'

/**
 * Teaches every course of the school so many times more, under other names, and sells each set of them by plans of its
 * own. A student of one course has as much to learn as before; there is only more of everything around.
 */
export async function teachMore(payload: Payload, { copies }: { copies: number }): Promise<void> {
  const all = { pagination: false, depth: 0 } as const
  const courses = await payload.find({ collection: 'courses', sort: '_order', ...all })
  const lectures = await payload.find({ collection: 'lectures', sort: lectureSort, ...all })
  const plans = await payload.find({ collection: 'plans', sort: '_order', ...all })

  for (let copy = 2; copy < copies + 2; copy++) {
    const taught = new Map<unknown, string>()
    for (const { id, slug } of courses.docs) {
      const data = { slug: `${slug}-${copy}`, _status: 'published' } as const
      const course = await payload.duplicate({ collection: 'courses', id, data })
      taught.set(id, course.id)
    }
    for (const { id, slug, course } of lectures.docs) {
      const theirs = { course: taught.get(course) ?? '', _status: 'published' } as const
      await payload.duplicate({ collection: 'lectures', id, data: { slug, ...theirs } })
    }
    for (const { id, slug, courses: opened } of plans.docs) {
      const opens = opened.map((course) => taught.get(course) ?? '')
      const data = { slug: `${slug}-${copy}`, courses: opens, recommended: false }
      await payload.duplicate({ collection: 'plans', id, data })
    }
  }
}
