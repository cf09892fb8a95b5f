import { randomUUID } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import type { Tx } from '../../../database/withTx.ts'
import type { Storage } from '../../../providers/storage.ts'
import { insertRows } from '../insertRows.ts'
import type { World } from '../world/drawWorld.ts'
import type { Lecture } from '../world/lecture.ts'

/** By name: the private file it is, and what is said in it as WebVTT. */
export type Films = ReadonlyMap<string, { file: string; captions: string }>

/**
 * Stores the films of a course once each, with a still of each, for whoever may enter it. None where none could be drawn.
 * They are drawn as browsers play them, so that nothing is left for the worker to make.
 */
export async function showFilms(
  tx: Tx,
  { storage, world }: { storage: Storage; world: World },
  course: { id: string; lectures: readonly Lecture[] },
): Promise<Films> {
  const films = new Map<string, { file: string; captions: string }>()
  for (const name of new Set(course.lectures.map(({ video }) => video))) {
    const drawn = world.films?.[name]
    if (!drawn) continue
    const id = randomUUID()
    const still = `${id}-poster.jpg`
    await storage.put(`private-files/${id}.mp4`, { file: drawn.film }, 'video/mp4')
    await storage.put(`private-files/${still}`, { file: drawn.poster }, 'image/jpeg')
    await insertRows(tx, 'private_files', [
      {
        ...{ id, course_id: course.id, filename: `${id}.mp4`, original_name: `${name}.mp4` },
        ...{ mime_type: 'video/mp4', filesize: (await stat(drawn.film)).size },
        ...{ seconds: drawn.seconds, progress: 100 },
      },
    ])
    await insertRows(tx, 'private_files', [
      {
        ...{ source_id: id, version: 'poster', course_id: course.id, filename: still },
        ...{ mime_type: 'image/jpeg', filesize: (await stat(drawn.poster)).size },
      },
    ])
    films.set(name, { file: id, captions: await readFile(drawn.captions, 'utf8') })
  }
  return films
}
