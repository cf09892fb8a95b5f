import type { PayloadRequest } from 'payload'
import type { Tx } from '../../../database/withTx.ts'
import type { Storage } from '../../../providers/storage.ts'
import { aboutCourses } from '../world/aboutCourses.ts'
import { courses } from '../world/courses.ts'
import type { World } from '../world/drawWorld.ts'
import type { Course, Lecture } from '../world/lecture.ts'
import type { TeacherSlug } from '../world/teachers.ts'
import { toLexical } from '../world/toLexical.ts'
import type { Pictures } from './hangPictures.ts'
import { showFilms } from './showFilms.ts'
import type { Films } from './showFilms.ts'

export type TaughtLecture = Lecture & { id: string }
/** A course of the world, with the ids it has now. */
export type TaughtCourse = Omit<Course, 'lectures'> & {
  id: string
  lectures: readonly TaughtLecture[]
}

type Ask = {
  tx: Tx
  storage: Storage
  world: World
  pictures: Pictures
  teachers: Record<TeacherSlug, string>
}

/** Publishes the courses and their lectures, in the order in which they are taught. */
export async function teachCourses(req: PayloadRequest, ask: Ask): Promise<TaughtCourse[]> {
  const taught: TaughtCourse[] = []
  for (const course of courses) {
    const { id } = await req.payload.create({
      collection: 'courses',
      data: {
        title: course.title,
        slug: course.slug,
        summary: course.summary,
        description: toLexical(aboutCourses[course.slug]?.description ?? ''),
        questions: [...(aboutCourses[course.slug]?.questions ?? [])],
        cover: ask.pictures.cover(course.cover),
        author: ask.teachers[course.teacher],
        language: course.language,
        lectureOrder: course.lectureOrder,
        _status: 'published',
      },
      req,
    })
    const films = await showFilms(ask.tx, ask, { id, lectures: course.lectures })
    const lectures: TaughtLecture[] = []
    for (const lecture of course.lectures) {
      const one = { lecture, course: id, cover: ask.pictures.cover(lecture.cover), films }
      lectures.push({ ...lecture, id: await publish(req, one) })
    }
    taught.push({ ...course, id, lectures })
  }
  return taught
}

type One = { lecture: Lecture; course: string; cover: string; films: Films }

async function publish(req: PayloadRequest, { lecture, course, cover, films }: One) {
  const film = films.get(lecture.video)
  const { id } = await req.payload.create({
    collection: 'lectures',
    data: {
      course,
      title: lecture.title,
      slug: lecture.slug,
      summary: lecture.summary,
      body: toLexical(lecture.text),
      cover,
      video: film?.file ?? null,
      captions: film?.captions ?? null,
      minutes: lecture.minutes,
      task: lecture.homework,
      isPreview: lecture.isPreview ?? false,
      opensAfterDays: lecture.opensAfterDays ?? null,
      _status: 'published',
    },
    req,
  })
  return id
}
