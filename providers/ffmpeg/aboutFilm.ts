import { execFile } from 'node:child_process'
import type { AboutFilm } from '../../domain/film.ts'
import { onlyFilms } from './onlyFilms.ts'

const PATIENCE_MS = 60_000

/**
 * What a file on this machine says of the film in it; null when it has none. Throws when ffmpeg cannot be asked. It is
 * asked itself, for not every one comes with ffprobe: it describes its input, and then complains that there is nothing
 * to write.
 */
export async function aboutFilm(ffmpeg: string, file: string): Promise<AboutFilm | null> {
  const args = ['-hide_banner', '-nostdin', ...onlyFilms, '-i', file]
  const said = await new Promise<string>((resolve, reject) => {
    execFile(ffmpeg, args, { timeout: PATIENCE_MS, maxBuffer: 4e6 }, (error, _stdout, stderr) => {
      const isUnheard = error !== null && (error.killed || typeof error.code === 'string')
      if (!isUnheard) return resolve(stderr)
      // Its own words would name the film, its author and where it was taken.
      const why = error.code ?? error.signal ?? 'no code'
      reject(new Error(`ffmpeg said nothing of a film (${why}).`))
    })
  })
  return readAboutFilm(said)
}

/** Reads the words ffmpeg describes its input in. */
export function readAboutFilm(said: string): AboutFilm | null {
  const formats = /^Input #0, (\S+), from /m.exec(said)?.[1]?.split(',') ?? []
  const video = /^ +Stream #0:.*: Video: (.*)$/m.exec(said)?.[1] ?? ''
  const size = /, (\d{2,5})x(\d{2,5})\b/.exec(video)
  if (formats.length === 0 || !size || /attached pic/.test(video)) return null

  const audio = /^ +Stream #0:.*: Audio: (\w+)/m.exec(said)?.[1]
  const kilobits = /^ +Duration: .*bitrate: (\d+) kb\/s/m.exec(said)?.[1]
  return {
    formats,
    seconds: secondsIn(said),
    kilobitsPerSecond: kilobits === undefined ? null : Number(kilobits),
    video: {
      codec: /^\w+/.exec(video)?.[0] ?? '',
      pixelFormat: /, (\w+)(?:\(|, )/.exec(video)?.[1] ?? '',
      width: Number(size[1]),
      height: Number(size[2]),
      isTurned: /^ +(?:rotate +: -?|displaymatrix: rotation of -?)[1-9]/m.exec(said) !== null,
    },
    audio: audio === undefined ? null : { codec: audio },
  }
}

function secondsIn(said: string): number | null {
  const [, hours, minutes, seconds] = /^ +Duration: (\d+):(\d\d):([\d.]+)/m.exec(said) ?? []
  return seconds === undefined
    ? null
    : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}
