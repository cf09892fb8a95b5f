import { randomUUID } from 'node:crypto'
import type { Tx } from '../../../database/withTx.ts'
import type { Storage } from '../../../providers/storage.ts'
import type { Row } from '../insertRows.ts'
import { insertRows } from '../insertRows.ts'
import type { TaughtLecture } from '../school/teachCourses.ts'
import type { HomeworkPhoto } from '../world/drawWorld.ts'
import type { Attempt } from './history.ts'
import type { Life } from './lives.ts'
import { takePhotos } from './photos.ts'
import type { Taken } from './photos.ts'
import { answerTo, commentOn } from './remarks.ts'

type Ask = {
  storage: Storage
  lives: readonly Life[]
  photos: readonly HomeworkPhoto[]
  /** The account of the mentor who has looked at everything. */
  mentor: string
}

/** Writes down which lectures students have opened and finished, and what they have handed in. */
export async function study(tx: Tx, { storage, lives, photos, mentor }: Ask): Promise<void> {
  const progress: Row[] = []
  const homework: Row[] = []
  const taken: Taken[] = []

  for (const life of lives) {
    for (const { course, visits } of life.courses) {
      for (const [index, { opened, finished, attempts }] of visits.entries()) {
        const lecture = course.lectures[index]
        if (!lecture) continue
        progress.push({
          ...{ student_id: life.student, lecture_id: lecture.id, finished_at: finished },
          ...{ created_at: opened, updated_at: finished ?? opened },
        })
        for (const [before, attempt] of attempts.entries()) {
          const done = { course: course.slug, lecture, attempt, number: before + 1, mentor }
          const row = handedIn(life, done)
          homework.push(row)
          taken.push(...takePhotos(life, { homework: row.id, lecture, attempt, photos }))
        }
      }
    }
  }

  await insertRows(tx, 'lecture_progress', progress)
  await insertRows(tx, 'homework', homework)
  for (const { key, source } of taken) await storage.put(key, { file: source }, 'image/jpeg')
  await insertRows(
    tx,
    'private_files',
    taken.map(({ file }) => file),
  )
  await insertRows(
    tx,
    'homework_rels',
    taken.map(({ place }) => place),
  )
}

type Done = {
  course: string
  lecture: TaughtLecture
  attempt: Attempt
  number: number
  mentor: string
}

function handedIn(life: Life, { course, lecture, attempt, number, mentor }: Done) {
  const { status, handedIn: at, reviewed } = attempt
  const ask = { course, lecture: lecture.slug, random: life.random }
  return {
    ...{ id: randomUUID(), student_id: life.student, lecture_id: lecture.id },
    ...{ attempt: number, status, comment: commentOn(ask), submitted_at: at },
    ...{ remarks: answerTo(ask, status), reviewed_by_id: reviewed && mentor },
    ...{ reviewed_at: reviewed, created_at: at, updated_at: reviewed ?? at },
  }
}
