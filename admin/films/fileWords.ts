import type { FilmTrouble } from '../../domain/film.ts'
import type { PanelFile } from '../../queries/panelFiles.ts'

const troubles: Record<FilmTrouble, string> = {
  'no-ffmpeg':
    'The worker has no ffmpeg that writes H.264, so this video stays as it came: MP4 and WebM are shown like that, others wait. Install ffmpeg there, then press “Again” under Given up.',
  'no-film': 'There is no video in this file that can be read.',
  'given-up':
    'The worker has come to no end with this file. Press “Again” under Given up, or upload it in another form.',
  'broken-off': 'This video breaks off before its end. Export it again, and upload that.',
}

/** How a file stands, in a few words. */
export function stateWords({ state, trouble, progress }: PanelFile): string {
  if (trouble) return troubles[trouble]
  if (state === 'ready') return 'Ready'
  if (state === 'unreadable') return 'This file cannot be read.'
  return progress === null ? 'Waits for the worker' : `Being prepared: ${progress} %`
}

/** 1.2 GB, 340 kB. */
export function sizeWords(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB'] as const
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  const number = bytes / 1_000 ** step
  return `${new Intl.NumberFormat('en', { maximumFractionDigits: number < 10 ? 1 : 0 }).format(number)} ${units[step]}`
}

/** 1:02:07, or 4:05. */
export function lengthWords(seconds: number): string {
  const whole = Math.round(seconds)
  const parts = [Math.floor(whole / 3_600), Math.floor(whole / 60) % 60, whole % 60]
  const shown = parts[0] === 0 ? parts.slice(1) : parts
  return shown.map((part, index) => `${part}`.padStart(index === 0 ? 1 : 2, '0')).join(':')
}
