import { createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { PayloadRequest } from 'payload'
import { keepVersion } from '../commands/keepVersion.ts'
import { noteProgress } from '../commands/noteProgress.ts'
import { settleFile } from '../commands/settleFile.ts'
import type { TakenFile } from '../commands/takeOriginal.ts'
import { reachesItsEnd } from '../domain/film.ts'
import type { AboutFilm } from '../domain/film.ts'
import type { FileVersion } from '../domain/fileState.ts'
import { aboutFilm } from '../providers/ffmpeg/aboutFilm.ts'
import { makeVersion } from '../providers/ffmpeg/makeVersion.ts'
import type { Storage } from '../providers/storage.ts'
import { progressTeller } from './progressTeller.ts'
import { inWorkroom } from './workroom.ts'

type Ask = { ffmpeg: string; files: Storage; film: TakenFile; stop: AbortSignal }

/**
 * Makes the versions of a film, and notes that it is ready, or that it cannot be read. The version for the web comes
 * first, for it shows whether the film reaches its end; before that nothing is kept. `stop` ends it with an error.
 */
export const prepareFilm = (
  req: PayloadRequest,
  { ffmpeg, files, film, stop }: Ask,
): Promise<void> =>
  inWorkroom(film.id, async (room) => {
    const from = path.join(room, 'film')
    await bring({ files, key: film.key, to: from, stop })
    const about = await aboutFilm(ffmpeg, from)
    if (!about) return settleFile(req, film.id, { state: 'unreadable', trouble: 'no-film' })

    const progress = progressTeller(about.seconds, (done) => noteProgress(req, film.id, done))
    const make = async (version: FileVersion): Promise<Made | null> => {
      const to = path.join(room, fileOf[version].name)
      const onSecond = version === 'web' ? progress.second : () => undefined
      if (!(await makeVersion({ ffmpeg, version, from, to, about, onSecond, stop }))) return null
      const isStill = version === 'poster'
      return { version, file: to, about: isStill ? null : await aboutFilm(ffmpeg, to) }
    }
    const web = await make('web')
    await progress.done()
    if (!web?.about || !reachesItsEnd(web.about.seconds, about.seconds)) {
      return settleFile(req, film.id, { state: 'unreadable', trouble: 'broken-off' })
    }
    for (const made of [await make('poster'), await make('preview'), web]) {
      if (made) await keep(req, { files, film, made })
    }
    await settleFile(req, film.id, { state: 'ready', seconds: web.about.seconds })
  })

type Made = { version: FileVersion; file: string; about: AboutFilm | null }

const fileOf = {
  poster: { name: 'poster.jpg', mimeType: 'image/jpeg' },
  web: { name: 'web.mp4', mimeType: 'video/mp4' },
  preview: { name: 'preview.mp4', mimeType: 'video/mp4' },
} as const satisfies Record<FileVersion, { name: string; mimeType: string }>

type Bringing = { files: Storage; key: string; to: string; stop: AbortSignal }

/** Brings a film onto this machine: ffmpeg goes back and forth in it. */
async function bring({ files, key, to, stop }: Bringing): Promise<void> {
  const stored = await files.open(key)
  if (!stored) throw new Error('The film was taken away while it was being prepared.')
  await pipeline(await stored.read(), createWriteStream(to), { signal: stop })
}

/** Named for the film, so that a second try puts it in the same place. */
async function keep(
  req: PayloadRequest,
  { files, film, made }: { files: Storage; film: TakenFile; made: Made },
): Promise<void> {
  const { version, file, about } = made
  const { name, mimeType } = fileOf[version]
  const filename = `${film.id}-${name}`
  const { size } = await stat(file)
  if (size === 0) return // ffmpeg found no picture at that second
  await files.put(`private-files/${filename}`, { file }, mimeType)
  const { width = null, height = null } = about?.video ?? {}
  const seconds = about?.seconds ?? null
  await keepVersion(req, film.id, { version, filename, mimeType, size, width, height, seconds })
}
