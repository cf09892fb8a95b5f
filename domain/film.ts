import type { FileState } from './fileState.ts'

/**
 * Why nothing was made of a video: nothing here can read films, it is no film, it ends before its end, or the worker came
 * to no end with it, however often it began.
 */
export const filmTroubles = ['no-ffmpeg', 'no-film', 'broken-off', 'given-up'] as const

export type FilmTrouble = (typeof filmTroubles)[number]

/** What a film says of itself. Codecs and formats bear the names ffmpeg gives them. */
export type AboutFilm = {
  formats: readonly string[]
  /** Null when the file does not say. */
  seconds: number | null
  kilobitsPerSecond: number | null
  video: {
    codec: string
    pixelFormat: string
    width: number
    height: number
    /** Held upright: players must turn it. */
    isTurned: boolean
  }
  /** Null when it is silent. */
  audio: { codec: string } | null
}

/** What browsers see is no larger: 1080 lines, however the film was held. */
export const LONGEST_SIDE = 1_920
export const SHORTEST_SIDE = 1_080

/** Above it a film stops again and again on the way home. */
const MOST_KILOBITS = 10_000

/**
 * Whether every browser plays this film as it is coded: then it is only wrapped anew. Turned ones are drawn anew, as
 * not every player turns them.
 */
export function isCodedForWeb({ formats, video, audio, kilobitsPerSecond }: AboutFilm): boolean {
  const [short, long] = [video.width, video.height].sort((one, other) => one - other)
  return (
    formats.includes('mp4') &&
    video.codec === 'h264' &&
    /^yuvj?420p$/.test(video.pixelFormat) &&
    !video.isTurned &&
    (short ?? 0) <= SHORTEST_SIDE &&
    (long ?? 0) <= LONGEST_SIDE &&
    (audio === null || audio.codec === 'aac') &&
    (kilobitsPerSecond ?? 0) <= MOST_KILOBITS
  )
}

/** A video of homework is short, and no larger than telephones take them: 4K, ten minutes. */
const MOST_HOMEWORK_PIXELS = 4_096 * 2_304
const MOST_HOMEWORK_SECONDS = 600

/** Whether a film is small enough to be made ready as homework. Its bytes do not say: a still picture for hours has few. */
export const isForHomework = ({ seconds, video }: Pick<AboutFilm, 'seconds' | 'video'>): boolean =>
  video.width * video.height <= MOST_HOMEWORK_PIXELS && (seconds ?? 0) <= MOST_HOMEWORK_SECONDS

/** Kinds of video that browsers play when they come from where films for browsers are made. */
const playedAsItIs: ReadonlySet<string> = new Set(['video/mp4', 'video/webm'])

/** Whether the original may be shown until its version for the web is there, or in its place. */
export const isPlayedAsItIs = (mimeType: string): boolean => playedAsItIs.has(mimeType)

/** Whether what was made of a film reaches its end. A file that was cut off says a length it does not have. */
export const reachesItsEnd = (made: number | null, said: number | null): boolean =>
  made !== null && made > 0 && (said === null || made >= said * 0.95 - 1)

const PREVIEW_SECONDS = 6

/** Which seconds a preview shows: six from the first third, where titles are over, or all there is. */
export function previewSpan(seconds: number | null): { from: number; seconds: number } {
  if (seconds === null || seconds <= PREVIEW_SECONDS) return { from: 0, seconds: PREVIEW_SECONDS }
  return { from: Math.min(seconds / 4, seconds - PREVIEW_SECONDS), seconds: PREVIEW_SECONDS }
}

/** The second a poster is taken from: past the black at the beginning. */
export const posterAt = (seconds: number | null): number => Math.min((seconds ?? 0) / 10, 10)

/** Why a lecture cannot be published with this film, in words; null when it can. */
export function filmFault(film: { state: FileState; mimeType: string } | null): string | null {
  if (!film?.mimeType.startsWith('video/')) return 'This is no video of a course. Choose another.'
  if (film.state === 'unreadable') return 'This video cannot be read. Upload it again, or another.'
  if (film.state === 'preparing') {
    return 'This video is still being prepared. Publish the lecture when it is ready.'
  }
  return null
}
