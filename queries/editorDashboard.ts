import type { PayloadRequest } from 'payload'

/** What somebody who writes for the school sees first. */
export type EditorDashboard = {
  courses: number
  lectures: number
  /** Changed last first, at most six, of all those the asker may read. */
  changed: { id: string; title: string; isPublished: boolean; updatedAt: Date }[]
}

/** Three statements: courses and lectures counted, and the lectures changed last. With the asker's rights. */
export async function editorDashboard(req: PayloadRequest): Promise<EditorDashboard> {
  const mine = { overrideAccess: false, req } as const
  const [courses, lectures, changed] = await Promise.all([
    req.payload.count({ collection: 'courses', ...mine }),
    req.payload.count({ collection: 'lectures', ...mine }),
    req.payload.find({
      collection: 'lectures',
      sort: ['-updatedAt', 'id'],
      select: { title: true, updatedAt: true, _status: true },
      draft: true,
      depth: 0,
      limit: 6,
      pagination: false,
      ...mine,
    }),
  ])
  return {
    courses: courses.totalDocs,
    lectures: lectures.totalDocs,
    changed: changed.docs.map(({ id, title, updatedAt, _status }) => ({
      id,
      title,
      isPublished: _status === 'published',
      updatedAt: new Date(updatedAt),
    })),
  }
}
