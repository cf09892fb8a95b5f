import type { Attempt } from '../../queries/attempts.ts'

export type Photo = Attempt['photos'][number]

export const fileOf = ({ id }: Photo): string => `/files/${id}`

export const nameOf = (index: number, photos: readonly Photo[]): string =>
  `Photo ${index + 1} of ${photos.length}`
