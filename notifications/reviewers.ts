import type { PayloadRequest } from 'payload'

/** Every mentor of the school; where there is none, its admins do a mentor's work. */
export async function mentorsOf(req: PayloadRequest): Promise<string[]> {
  for (const role of ['mentor', 'admin'] as const) {
    const { docs } = await req.payload.find({
      collection: 'users',
      where: { and: [{ role: { equals: role } }, { blocked: { not_equals: true } }] },
      select: {},
      limit: 100,
      pagination: false,
      req,
    })
    if (docs.length > 0) return docs.map(({ id }) => id)
  }
  return []
}

/** The teacher whose course a homework is of, who reviews it beside the mentors. Nobody when the course is the school's. */
export async function teachersOf(req: PayloadRequest, homework: string): Promise<string[]> {
  const { author } = await peopleOf(req, homework)
  return author && author.role === 'teacher' ? [author.id] : []
}

/** Whoever decided the homework; when they may not review it any more, every mentor. */
export async function decidersOf(req: PayloadRequest, homework: string): Promise<string[]> {
  const { author, decider } = await peopleOf(req, homework)
  const isStillTheirs =
    decider?.role === 'mentor' ||
    decider?.role === 'admin' ||
    (decider?.role === 'teacher' && decider.id === author?.id)
  return decider && isStillTheirs && !decider.blocked ? [decider.id] : mentorsOf(req)
}

/** The accounts of who decided a homework, and of the author of its course. */
async function peopleOf(req: PayloadRequest, id: string) {
  const homework = await req.payload.findByID({
    collection: 'homework',
    id,
    select: { reviewedBy: true, lecture: true },
    populate: { lectures: { course: true }, courses: { author: true }, teachers: { user: true } },
    depth: 3,
    disableErrors: true,
    req,
  })
  const course = rowIn(rowIn(homework?.lecture)?.course)
  return {
    decider: await accountOf(req, idOf(homework?.reviewedBy)),
    author: await accountOf(req, idOf(rowIn(course?.author)?.user)),
  }
}

async function accountOf(req: PayloadRequest, id: string | null) {
  const select = { role: true, blocked: true } as const
  if (id === null) return null
  return req.payload.findByID({ collection: 'users', id, select, disableErrors: true, req })
}

type Related<Row> = Row | string | null | undefined

/** A related row where it was read; null where there is none. */
const rowIn = <Row extends object>(related: Related<Row>): Row | null =>
  typeof related === 'object' ? related : null

const idOf = (related: Related<{ id: string }>): string | null =>
  typeof related === 'string' ? related : (related?.id ?? null)
