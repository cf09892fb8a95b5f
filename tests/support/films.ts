import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { sql } from '@payloadcms/db-postgres'
import { afterAll } from 'vitest'
import { originalKey } from '../../domain/fileState.ts'
import { findFfmpeg } from '../../providers/ffmpeg/findFfmpeg.ts'
import { rowsOf, storage } from './learning.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'atelier-clips-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The ffmpeg of this machine. Throws when there is none. */
export async function theFfmpeg(): Promise<string> {
  const ffmpeg = await findFfmpeg()
  if (!ffmpeg) throw new Error('There is no ffmpeg with H.264 here; install it to test films.')
  return ffmpeg
}

type Clip = {
  name?: string
  size?: string
  rate?: number
  seconds?: number
  how?: readonly string[]
}

export const asPhones = [
  '-c:v',
  'libx264',
  '-pix_fmt',
  'yuv420p',
  '-preset',
  'ultrafast',
  '-c:a',
  'aac',
] as const

/** Draws a small film with a tone, which says where it was taken: the path of its file. */
export async function aClip({
  name = 'clip.mp4',
  size = '160x90',
  rate = 8,
  seconds = 2,
  how = asPhones,
}: Clip = {}): Promise<string> {
  const file = path.join(folder, `${randomUUID()}-${name}`)
  await promisify(execFile)(await theFfmpeg(), [
    ...['-loglevel', 'error', '-f', 'lavfi', '-i', `testsrc2=size=${size}:rate=${rate}`],
    ...['-f', 'lavfi', '-i', 'sine=440', '-t', `${seconds}`, ...how],
    ...['-metadata', 'location=+48.85+002.35/', '-metadata', 'title=At home', file],
  ])
  return file
}

type Arrived = { course: string; file: string; mimeType?: string; name?: string }

/** A file of a course as it lies when its upload is whole: its id. */
export async function anUpload({
  course,
  file,
  mimeType = 'video/mp4',
  name = 'lesson.mp4',
}: Arrived): Promise<string> {
  const id = randomUUID()
  await storage().put(originalKey(id), { file }, mimeType)
  const { size } = await stat(file)
  await rowsOf(sql`
    insert into private_files (id, course_id, state, original_name, mime_type, filesize)
    values (${id}, ${course}, 'preparing', ${name}, ${mimeType}, ${size})`)
  return id
}

export type VersionRow = {
  id: string
  version: string
  filename: string
  mimeType: string
  width: number | null
  height: number | null
  seconds: number | null
  course: string | null
  state: string
}

/** The versions of a film as they stand in the database, by name. */
export const versionsOf = (film: string): Promise<VersionRow[]> =>
  rowsOf<VersionRow>(sql`
    select id, version, filename, mime_type as "mimeType", width::int, height::int, seconds::float,
      course_id as course, state
    from private_files where source_id = ${film} order by version::text`)

export type FilmRow = {
  state: string
  filename: string | null
  progress: number | null
  trouble: string | null
  seconds: number | null
}

export async function filmRow(film: string): Promise<FilmRow | undefined> {
  const [row] = await rowsOf<FilmRow>(sql`
    select state, filename, progress::int, trouble, seconds::float from private_files where id = ${film}`)
  return row
}
