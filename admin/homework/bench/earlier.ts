import type { Mark } from '../../../domain/mark.ts'
import type { Attempt } from '../../../queries/attempts.ts'
import type { Size } from './view.ts'

/** A photo of another attempt, to be laid beside or under this one's. */
export type Earlier = { id: string; name: string; size: Size | null; marks: readonly Mark[] }

/** The photos of other attempts that can be seen, the latest attempt first. */
export const earlierPhotos = (others: readonly Attempt[]): Earlier[] =>
  others.flatMap(({ attempt, photos, marks }) =>
    photos
      .filter(({ state }) => state === 'ready')
      .map(({ id, width, height }, index, { length }) => ({
        id,
        name: `Attempt ${attempt}${length === 1 ? '' : `, photo ${index + 1}`}`,
        size: width && height ? { width, height } : null,
        marks: marks.filter(({ photo }) => photo === id),
      })),
  )

export type Comparison = { how: 'slider' | 'beside'; earlier: Earlier }
