import type { Attempt, HomeworkVideo, Photo } from '../../../queries/attempts.ts'

/** One thing on the bench: a photo to draw on, or a video to play. */
export type Plate =
  | { kind: 'photo'; id: string; name: string; photo: Photo }
  | { kind: 'video'; id: string; name: string; video: HomeworkVideo }

/** All that was handed in and can be seen, photos first. */
export function platesOf({ photos, videos }: Attempt): Plate[] {
  const ready = photos.filter(({ state }) => state === 'ready')
  const named = (what: string, index: number, all: readonly unknown[]) =>
    all.length === 1 ? what : `${what} ${index + 1} of ${all.length}`
  return [
    ...ready.map((photo, index): Plate => {
      return { kind: 'photo', id: photo.id, name: named('Photo', index, ready), photo }
    }),
    ...videos.map((video, index): Plate => {
      return { kind: 'video', id: video.id, name: named('Video', index, videos), video }
    }),
  ]
}

/** What of it cannot be seen, in a sentence; null when everything can. */
export function missingFrom({ photos, videos }: Attempt): string | null {
  const count = (state: string) => photos.filter((photo) => photo.state === state).length
  const [preparing, unreadable] = [count('preparing'), count('unreadable')]
  const films = videos.filter(({ state }) => state === 'unreadable').length
  const says = [
    preparing > 0 && `Being made ready: ${preparing}. Load the page again in a moment.`,
    unreadable > 0 && `Not a picture after all: ${unreadable}. Ask the student to try again.`,
    films > 0 && `Not a video after all: ${films}. Ask the student to try again.`,
  ].filter((sentence) => sentence !== false)
  return says.length > 0 ? says.join(' ') : null
}

export const fileAt = (id: string): string => `/files/${id}`
