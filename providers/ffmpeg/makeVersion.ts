import {
  isCodedForWeb,
  LONGEST_SIDE,
  posterAt,
  previewSpan,
  SHORTEST_SIDE,
} from '../../domain/film.ts'
import type { AboutFilm } from '../../domain/film.ts'
import type { FileVersion } from '../../domain/fileState.ts'
import { onlyFilms } from './onlyFilms.ts'
import { runFfmpeg } from './runFfmpeg.ts'

type Ask = {
  ffmpeg: string
  version: FileVersion
  /** The film, and where its version is written. */
  from: string
  to: string
  about: AboutFilm
  /** How many seconds of the film are written, as it goes. */
  onSecond: (second: number) => void
  /** Ends the work. */
  stop: AbortSignal
}

/** Makes one version of a film, without anything that was written beside its pictures. False when ffmpeg could not. */
export function makeVersion({ version, from, to, about, ...how }: Ask): Promise<boolean> {
  const args = [...recipes[version](from, about), ...bare, to]
  return runFfmpeg({ ...how, args })
}

/** Where and with what it was taken, names, chapters, subtitles, data: none of it goes along. */
const bare = [
  ...['-map_metadata', '-1', '-map_metadata:s:v', '-1', '-map_metadata:s:a', '-1'],
  ...['-map_chapters', '-1', '-sn', '-dn'],
  ...['-fflags', '+bitexact', '-flags:v', '+bitexact', '-flags:a', '+bitexact'],
]

/** No side longer than these, in its own proportions, and even, as H.264 wants them. */
const within = (long: number, short: number): string =>
  `scale=w='if(gt(iw,ih),min(iw,${long}),min(iw,${short}))'` +
  `:h='if(gt(iw,ih),min(ih,${short}),min(ih,${long}))'` +
  `:force_original_aspect_ratio=decrease,crop='trunc(iw/2)*2':'trunc(ih/2)*2',setsar=1`

const h264 = (preset: string, crf: number) =>
  ['-c:v', 'libx264', '-preset', preset, '-crf', `${crf}`, '-pix_fmt', 'yuv420p'] as const

const mp4 = ['-movflags', '+faststart', '-f', 'mp4'] as const

type Recipe = (from: string, about: AboutFilm) => readonly string[]

const recipes: Record<FileVersion, Recipe> = {
  poster: (from, { seconds }) => [
    ...['-ss', `${posterAt(seconds)}`, ...onlyFilms, '-i', from, '-map', '0:v:0', '-frames:v', '1'],
    ...['-vf', `thumbnail=24,${within(1_280, 1_280)}`, '-q:v', '4', '-f', 'mjpeg'],
  ],
  web: (from, about) => [
    ...[...onlyFilms, '-i', from, '-map', '0:v:0', '-map', '0:a:0?'],
    ...(isCodedForWeb(about)
      ? ['-c', 'copy']
      : [
          ...['-vf', within(LONGEST_SIDE, SHORTEST_SIDE), ...h264('veryfast', 23)],
          ...['-c:a', 'aac', '-b:a', '128k', '-ac', '2', '-max_muxing_queue_size', '4096'],
        ]),
    ...mp4,
  ],
  preview: (from, { seconds }) => {
    const span = previewSpan(seconds)
    return [
      ...['-ss', `${span.from}`, ...onlyFilms, '-i', from, '-t', `${span.seconds}`],
      ...['-map', '0:v:0', '-an', '-vf', `fps=12,${within(480, 480)}`, ...h264('veryfast', 30)],
      ...mp4,
    ]
  },
}
