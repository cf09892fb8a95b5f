import { changeMark } from '../../commands/changeMark.ts'
import { drawMark } from '../../commands/drawMark.ts'
import type { Mark } from '../../domain/mark.ts'
import { personOf } from '../../queries/personOf.ts'
import type { User } from '../../payload-types.ts'
import { aCourse, aStudent, handedIn, lectureAt } from './learning.ts'
import type { Learner, TaughtCourse } from './learning.ts'
import { aPerson, aRequest, theSchool } from './people.ts'

export type Waiting = {
  taught: TaughtCourse
  ann: Learner
  mia: User
  homework: string
  photo: string
}

/** Homework of Ann that waits, of one photo, with Mia, a mentor. */
export async function waiting(): Promise<Waiting> {
  const taught = await aCourse([{}])
  const ann = await aStudent([taught])
  const homework = await handedIn(ann, lectureAt(taught, 1))
  return { taught, ann, homework, mia: await aPerson('mentor'), photo: await photoOf(homework) }
}

export async function photoOf(homework: string): Promise<string> {
  const payload = await theSchool()
  const { photos } = await payload.findByID({ collection: 'homework', id: homework })
  const [photo] = photos
  return typeof photo === 'string' ? photo : ''
}

/** An account of the staff that is the author of these courses. */
export async function aTeacherOf(courses: readonly TaughtCourse[], name = 'Tess'): Promise<User> {
  const payload = await theSchool()
  const user = await aPerson('teacher')
  const slug = `teacher-${user.id}`
  const data = { name, slug, zone: 'Europe/Paris' as const, user: user.id }
  const { id: author } = await payload.create({ collection: 'teachers', data })
  for (const { course } of courses) {
    await payload.update({ collection: 'courses', id: course.id, data: { author } })
  }
  return { ...user, ...(await personOf(payload, user.id)) }
}

export const pin = {
  kind: 'pin',
  colour: 'red',
  shape: { at: [0.25, 0.5] },
  text: 'Here.',
} as const

type Where = Pick<Waiting, 'homework' | 'photo'>

/** Draws a pin, as this person of the staff does. */
export const draws = async (author: User, where: Where, text: string = pin.text) =>
  drawMark(await aRequest(author), { ...pin, ...where, text, author: author.id })

/** The same, when it is sure to be drawn. */
export async function drawn(author: User, where: Where, text?: string): Promise<Mark> {
  const answer = await draws(author, where, text)
  if (answer.kind === 'refused') throw new Error(`It was refused: ${answer.reason}.`)
  return answer.mark
}

export const changes = async (
  author: User,
  ask: { homework: string; mark: string; text?: string; shape?: unknown },
) => changeMark(await aRequest(author), ask)
