import { randomUUID } from 'node:crypto'
import type { Row } from '../insertRows.ts'
import type { TaughtLecture } from '../school/teachCourses.ts'
import type { HomeworkPhoto } from '../world/drawWorld.ts'
import { photoSize } from '../world/art/photos.ts'
import type { Attempt } from './history.ts'
import type { Life } from './lives.ts'

/** A photo that is handed in: where it is drawn, where it will lie, its file, and its place in the homework. */
export type Taken = { source: string; key: string; file: Row; place: Row }

type Ask = {
  homework: string
  lecture: TaughtLecture
  attempt: Attempt
  photos: readonly HomeworkPhoto[]
}

/** One or both photos of a homework, as files of this student. Work that comes back was rather seen badly. */
export function takePhotos(life: Life, { homework, lecture, attempt, photos }: Ask): Taken[] {
  const { random, user } = life
  const isDay = ({ light }: HomeworkPhoto) => light === 'day'
  const all = photos.filter((photo) => photo.homework === lecture.slug)
  const best = random.chance(attempt.status === 'returned' ? 0.3 : 0.8) ? isDay : not(isDay)
  const chosen = random.chance(0.25) ? all : all.filter(best)

  return chosen.map(({ file: source }, index) => {
    const id = randomUUID()
    return {
      source,
      key: `private-files/${id}.jpg`,
      file: {
        ...{ id, user_id: user, filename: `${id}.jpg`, mime_type: 'image/jpeg' },
        ...photoSize,
        ...{ created_at: attempt.handedIn, updated_at: attempt.handedIn },
      },
      place: { order: index + 1, parent_id: homework, path: 'photos', private_files_id: id },
    }
  })
}

const not =
  <Value>(is: (value: Value) => boolean) =>
  (value: Value) =>
    !is(value)
