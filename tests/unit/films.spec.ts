import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { hasCues, lacksCaptions, toVtt } from '../../domain/captions.ts'
import { embedOf, embedOrigins } from '../../domain/embed.ts'
import {
  isCodedForWeb,
  isForHomework,
  posterAt,
  previewSpan,
  reachesItsEnd,
} from '../../domain/film.ts'
import type { AboutFilm } from '../../domain/film.ts'
import {
  mergeSpans,
  MOST_SPANS,
  noteWatched,
  resumeAt,
  secondsSeen,
  spansOf,
} from '../../domain/watching.ts'
import type { Span } from '../../domain/watching.ts'
import { aboutFilm, readAboutFilm } from '../../providers/ffmpeg/aboutFilm.ts'
import { runFfmpeg } from '../../providers/ffmpeg/runFfmpeg.ts'

const NOW = new Date('2026-05-04T12:00:00.000Z')
const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1_000)

test('what was seen twice counts once, and in order', () => {
  const seen = mergeSpans([[10, 20]], [[60, 70], [0, 5], [15, 30]], 100) // prettier-ignore
  expect(seen).toEqual([[0, 5], [10, 30], [60, 70]]) // prettier-ignore
  expect(secondsSeen(seen)).toBe(35)
})

test('spans less than a second apart are one, and nothing is seen outside the film', () => {
  expect(mergeSpans([[0, 9.5]], [[10.2, 999]], 60)).toEqual([[0, 60]])
  expect(mergeSpans([[80, 90]], [[30, 20]], 60)).toEqual([])
})

test('of too many spans the longest stay', () => {
  const crumbs = Array.from({ length: 400 }, (_, index): Span => [10 * index, 10 * index + 2])
  const seen = mergeSpans(crumbs, [[3_990.5, 3_999]], 4_000)
  expect(seen).toHaveLength(MOST_SPANS)
  expect(seen.at(-1)).toEqual([3_990, 3_999])
})

test('whatever is told, spans are ordered, apart, within the film, and telling them again changes nothing', () => {
  const span = fc.tuple(
    fc.double({ min: -10, max: 200, noNaN: true }),
    fc.double({ min: -10, max: 200, noNaN: true }),
  )
  fc.assert(
    fc.property(fc.array(span), fc.array(span), (one, other) => {
      const seen = mergeSpans(one, other, 100)
      expect(mergeSpans(seen, other, 100)).toEqual(seen)
      expect(mergeSpans(other, one, 100)).toEqual(seen)
      expect(secondsSeen(seen)).toBeLessThanOrEqual(100)
      const ends = seen.flat()
      expect(ends).toEqual([...ends].sort((a, b) => a - b))
    }),
  )
})

test('nobody has seen more than players could play since they were last heard of', () => {
  const long = { seconds: 3_600, now: NOW }
  const seen: Span[] = [[0, 60]]
  expect(noteWatched({ seen, since: ago(300) }, [[60, 660]], long)).toEqual([[0, 660]])
  expect(noteWatched({ seen, since: ago(300) }, [[60, 700]], long)).toEqual(seen)
  expect(noteWatched({ seen, since: ago(10) }, [[0, 3_600]], long)).toEqual(seen)
  expect(noteWatched({ seen: [], since: null }, [[0, 12]], long)).toEqual([[0, 12]])
})

test('a film goes on where it was left, but for its first seconds and its last', () => {
  const at = (position: number | null) => resumeAt(position, 600)
  expect([null, 0, 4.9, 5, 300, 585, 586, 600].map(at)).toEqual([
    ...[null, null, null, 5, 300, 585, null, null],
  ])
  expect(resumeAt(40, null)).toBe(40)
})

test('what else may stand in the database is no span', () => {
  expect(spansOf([[0, 5], [1], 'x', [1, null], [-1, 4], [2, 3]])).toEqual([[0, 5], [2, 3]]) // prettier-ignore
  expect(spansOf(null)).toEqual([])
})

test('addresses that people copy lead to a player that asks for no more than it must', () => {
  const frame = 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1&rel=0'
  for (const address of [
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=PL1&t=4s',
    ' https://youtu.be/dQw4w9WgXcQ?si=abc ',
    'https://m.youtube.com/shorts/dQw4w9WgXcQ',
    'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
  ]) {
    expect(embedOf(address)?.frame).toBe(frame)
  }
  expect(embedOf('https://vimeo.com/76979871')?.frame).toBe(
    'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1',
  )
  expect(embedOf('https://player.vimeo.com/video/76979871?h=8272103f6e')).toEqual({
    host: 'Vimeo',
    frame: 'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1&h=8272103f6e',
    page: 'https://vimeo.com/76979871/8272103f6e',
  })
  expect(embedOf('https://framatube.org/w/9c9de5e8-0a1e-484a-b099-e80766180a6d')?.host).toBe(
    'PeerTube',
  )
})

test('every other address is refused', () => {
  for (const address of [
    'http://youtu.be/dQw4w9WgXcQ',
    'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
    'https://evil.example/watch?v=dQw4w9WgXcQ',
    'https://user@youtube.com/watch?v=dQw4w9WgXcQ',
    'https://youtube.com:8443/watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ"onload=x',
    'https://www.youtube.com/@school',
    'https://vimeo.com/channels/staffpicks',
    'javascript:alert(1)//youtu.be/dQw4w9WgXcQ',
    '',
  ]) {
    expect([address, embedOf(address)]).toEqual([address, null])
  }
  expect(embedOrigins).toContain('https://www.youtube-nocookie.com')
  expect(embedOrigins.every((origin) => origin.startsWith('https://'))).toBe(true)
})

test('SubRip becomes WebVTT, without its colours, and with its signs escaped', () => {
  const subRip =
    '\uFEFF1\r\n00:00:01,000 --> 00:00:02,500\r\n<font color="red">Ink & water</font>\r\n\r\n' +
    '2\r\n00:01:00,20 --> 01:00:00,000\r\n{\\an8}Done\r\n'
  expect(toVtt(subRip)).toBe(
    'WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.500\nInk &amp; water\n\n' +
      '2\n00:01:00.200 --> 01:00:00.000\nDone\n',
  )
})

test('WebVTT stays as it is, but for line ends, bare signs, and what services write above it', () => {
  const vtt = 'WEBVTT\nKind: captions\nLanguage: en\n\n00:01.000 --> 00:02.000\nA &amp; B & C\n'
  expect(toVtt(vtt.replaceAll('\n', '\r\n'))).toBe(
    'WEBVTT\n\n00:01.000 --> 00:02.000\nA &amp; B &amp; C\n',
  )
  expect(toVtt('no captions')).toBe('no captions\n')
  expect(toVtt(' \n')).toBe('')
})

test('a video is shown with captions, or with the word of somebody', () => {
  expect(lacksCaptions({ video: 'film' })).toBe(true)
  expect(lacksCaptions({ video: 'film', captions: 'WEBVTT\n' })).toBe(true)
  expect(lacksCaptions({ video: 'film', captionsWaiver: '  ' })).toBe(true)
  expect(lacksCaptions({ video: 'film', captionsWaiver: 'Nothing is said.' })).toBe(false)
  expect(lacksCaptions({ video: null })).toBe(false)
  expect(hasCues('WEBVTT\n\n00:01.000 --> 00:02.000\nHi')).toBe(true)
})

const film: AboutFilm = {
  formats: ['mov', 'mp4'],
  seconds: 60,
  kilobitsPerSecond: 2_000,
  video: { codec: 'h264', pixelFormat: 'yuv420p', width: 1920, height: 1080, isTurned: false },
  audio: { codec: 'aac' },
}

test('only what every browser plays, no larger than a screen, is left as it is coded', () => {
  const video = (change: Partial<AboutFilm['video']>) => ({
    ...film,
    video: { ...film.video, ...change },
  })
  expect(isCodedForWeb(film)).toBe(true)
  expect(isCodedForWeb({ ...film, audio: null })).toBe(true)
  expect(isCodedForWeb(video({ width: 1080, height: 1920 }))).toBe(true)
  for (const other of [
    { ...film, formats: ['matroska', 'webm'] },
    { ...film, audio: { codec: 'pcm_s16le' } },
    { ...film, kilobitsPerSecond: 50_000 },
    video({ codec: 'hevc' }),
    video({ pixelFormat: 'yuv420p10le' }),
    video({ height: 1440 }),
    video({ isTurned: true }),
  ]) {
    expect(isCodedForWeb(other)).toBe(false)
  }
})

test('a film that was cut off says a length it does not reach', () => {
  expect(reachesItsEnd(60, 60)).toBe(true)
  expect(reachesItsEnd(56, 60)).toBe(true)
  expect(reachesItsEnd(55.9, 60)).toBe(false)
  expect(reachesItsEnd(null, 60)).toBe(false)
  expect(reachesItsEnd(3, null)).toBe(true)
})

test('a preview is six seconds of the first third, a poster no black beginning', () => {
  expect(previewSpan(100)).toEqual({ from: 25, seconds: 6 })
  expect(previewSpan(7)).toEqual({ from: 1, seconds: 6 })
  expect(previewSpan(null)).toEqual({ from: 0, seconds: 6 })
  expect([posterAt(30), posterAt(3_600), posterAt(null)]).toEqual([3, 10, 0])
})

const saidOfMov = `Input #0, mov,mp4,m4a,3gp,3g2,mj2, from 'c.mov':
  Metadata:
    major_brand     : qt
  Duration: 01:02:08.50, start: 0.000000, bitrate: 2681 kb/s
  Stream #0:0[0x1]: Video: h264 (High) (avc1 / 0x31637661), yuv420p(progressive), 1280x720 [SAR 1:1 DAR 16:9], 2604 kb/s, 24 fps, 24 tbr, 12288 tbn (default)
    Side data:
      displaymatrix: rotation of -90.00 degrees
  Stream #0:1[0x2]: Audio: aac (LC) (mp4a / 0x6134706D), 44100 Hz, mono, fltp, 69 kb/s (default)
At least one output file must be specified
`

test('what ffmpeg says of a film is read, old words and new', () => {
  expect(readAboutFilm(saidOfMov)).toEqual({
    formats: ['mov', 'mp4', 'm4a', '3gp', '3g2', 'mj2'],
    seconds: 3728.5,
    kilobitsPerSecond: 2681,
    video: { codec: 'h264', pixelFormat: 'yuv420p', width: 1280, height: 720, isTurned: true },
    audio: { codec: 'aac' },
  })
  const old = saidOfMov.replace(/Side data:\n.*\n/, 'Metadata:\n      rotate          : 270\n')
  expect(readAboutFilm(old)?.video.isTurned).toBe(true)
  const recorded = saidOfMov.replace('01:02:08.50', 'N/A').replace(/Side data:\n.*\n/, '')
  expect(readAboutFilm(recorded)).toMatchObject({ seconds: null, video: { isTurned: false } })
  expect(readAboutFilm('moov atom not found\nInvalid data found')).toBeNull()
})

test('homework is as short and as small as telephones take videos', () => {
  const film = (width: number, height: number, seconds: number | null) =>
    isForHomework({
      seconds,
      video: { codec: 'h264', pixelFormat: 'yuv420p', isTurned: false, width, height },
    })
  expect([film(3_840, 2_160, 600), film(2_160, 3_840, null)]).toEqual([true, true])
  expect([film(1_280, 720, 601), film(7_680, 4_320, 10), film(20_000, 500, 10)]).toEqual([
    ...[false, false, false],
  ])
})

/** Something in the place of ffmpeg. */
function inItsPlace(script: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'atelier-ffmpeg-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = path.join(folder, 'ffmpeg')
  writeFileSync(file, `#!/usr/bin/env node\n${script}`, { mode: 0o755 })
  return file
}

test('what ffmpeg says of a film that it cannot end with is in no error, for that is written down', async () => {
  const ffmpeg = inItsPlace(`process.stderr.write('title: At home\\n'.repeat(400_000))`)
  const error: unknown = await aboutFilm(ffmpeg, 'clip.mp4').catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(Error)
  expect(inspect(error, { depth: 5 })).toContain('ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
  expect(inspect(error, { depth: 5 })).not.toContain('At home')
})

test('ffmpeg is ended when its time is over, and not begun after it', async () => {
  const ffmpeg = inItsPlace('setTimeout(() => undefined, 60_000)')
  const how = { ffmpeg, args: ['out.mp4'], onSecond: () => undefined }
  const began = performance.now()
  await expect(runFfmpeg({ ...how, stop: AbortSignal.timeout(300) })).rejects.toThrow('ended')
  await expect(runFfmpeg({ ...how, stop: AbortSignal.abort() })).rejects.toThrow('aborted')
  expect(performance.now() - began).toBeLessThan(20_000)
})
