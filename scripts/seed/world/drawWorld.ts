import { writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import type { CoverName } from './art/covers.ts'
import { coverNames, drawCover } from './art/covers.ts'
import { coverSize } from './art/covers/backdrop.ts'
import type { Desk } from './art/desk.ts'
import { aDesk, versionOfArt } from './art/desk.ts'
import { toSvg } from './art/drawing.ts'
import { findFfmpeg } from '../../../providers/ffmpeg/findFfmpeg.ts'
import { film, filmSize } from './art/film.ts'
import { drawLogo } from './art/logo.ts'
import type { Grain } from './art/paper.ts'
import { grainOf, onPaper } from './art/paper.ts'
import type { HomeworkSlug, Light } from './art/photos.ts'
import { develop, homeworkSlugs, photoSize } from './art/photos.ts'
import { drawPortrait, portraitSize } from './art/portraits.ts'
import { seedOf } from './art/random.ts'
import type { VideoName } from './art/videos.ts'
import { captionsOf, videoNames, videos } from './art/videos.ts'
import type { TeacherSlug } from './teachers.ts'
import { teachers } from './teachers.ts'

export type HomeworkPhoto = { homework: HomeworkSlug; light: Light; file: string }
export type Film = { film: string; poster: string; captions: string; seconds: number }

/** Where each drawing lies, as absolute paths. */
export type World = {
  /** JPEG, 1600 by 1000. */
  covers: Record<CoverName, string>
  /** JPEG, 1000 by 1250. */
  portraits: Record<TeacherSlug, string>
  logo: { svg: string; png: string }
  /** JPEG, 1400 by 1050; two of each homework, one by daylight and one not. */
  photos: readonly HomeworkPhoto[]
  /** H.264, 960 by 540, with a JPEG and WebVTT. Null where there is no ffmpeg. */
  films: Record<VideoName, Film> | null
}

type Ask = { dir: string; say: (step: string) => void; find?: typeof findFfmpeg }

/**
 * Draws every picture and film of Maison Lumière into a folder of `dir` named for this version of
 * the drawing code. What lies there already is kept, so that a second call takes no time.
 */
export async function drawWorld({ dir, say, find = findFfmpeg }: Ask): Promise<World> {
  const desk = aDesk(path.resolve(dir, await versionOfArt()))
  const ffmpeg = await find()
  if (!ffmpeg)
    say('no ffmpeg with H.264 here, so the lectures have no films: install it and seed again')

  const world: World = {
    films: ffmpeg ? planFilms(desk, ffmpeg) : null,
    covers: planCovers(desk),
    portraits: planPortraits(desk),
    logo: planLogo(desk),
    photos: planPhotos(desk),
  }
  if (desk.planned() > 0) say(`drawing ${desk.planned()} pictures and films`)
  await desk.work(availableParallelism())
  return world
}

function planFilms(desk: Desk, ffmpeg: string): Record<VideoName, Film> {
  return recordOf(videoNames, (name) => {
    const names = ['mp4', 'jpg', 'vtt'].map((ending) => `film-${name}.${ending}`)
    const [whole = '', poster = '', captions = ''] = desk.plan(names, async ([mp4, jpg, vtt]) => {
      const last = await film(videos[name], mp4 ?? '', ffmpeg)
      await sharp(last, { raw: { ...filmSize, channels: 3 } })
        .jpeg({ quality: 84 })
        .toFile(jpg ?? '')
      await writeFile(vtt ?? '', captionsOf(name))
    })
    return { film: whole, poster, captions, seconds: videos[name].seconds }
  })
}

function planCovers(desk: Desk): Record<CoverName, string> {
  const grain = onDemand(() => grainOf(1, coverSize.width, coverSize.height, 14))
  return recordOf(coverNames, (name) =>
    planOne(desk, `cover-${name}.jpg`, async (file) => {
      const cover = drawCover(name)
      await onPaper(cover, cover.sheet, grain()).jpeg({ quality: 84 }).toFile(file)
    }),
  )
}

function planPortraits(desk: Desk): Record<TeacherSlug, string> {
  const grain = onDemand(() => grainOf(2, portraitSize.width, portraitSize.height, 14))
  const slugs = teachers.map(({ slug }) => slug)
  return recordOf(slugs, (slug) =>
    planOne(desk, `portrait-${slug}.jpg`, async (file) => {
      const portrait = drawPortrait(slug)
      await onPaper(portrait, portrait.sheet, grain()).jpeg({ quality: 86 }).toFile(file)
    }),
  )
}

function planLogo(desk: Desk): World['logo'] {
  const svg = toSvg(drawLogo())
  return {
    svg: planOne(desk, 'logo.svg', (file) => writeFile(file, svg)),
    png: planOne(desk, 'logo.png', (file) => sharp(Buffer.from(svg)).png().toFile(file)),
  }
}

function planPhotos(desk: Desk): HomeworkPhoto[] {
  const grain = onDemand(() => grainOf(3, photoSize.width, photoSize.height, 34))
  const others: readonly Light[] = ['lamp', 'dim', 'moved']
  return homeworkSlugs.flatMap((homework, index) =>
    (['day', others[index % others.length] ?? 'lamp'] as const).map((light) => {
      const name = `homework-${homework}-${light}`
      const draw = async (file: string) =>
        writeFile(file, await develop({ homework, light, seed: seedOf(name) }, grain()))
      return { homework, light, file: planOne(desk, `${name}.jpg`, draw) }
    }),
  )
}

const planOne = (desk: Desk, name: string, draw: (file: string) => Promise<unknown>): string =>
  desk.plan([name], ([file]) => draw(file ?? name))[0] ?? name

const recordOf = <Name extends string, Value>(
  names: readonly Name[],
  valueOf: (name: Name) => Value,
) => Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, Value>

/** Made when it is first asked for, then kept. */
function onDemand(make: () => Grain): () => Grain {
  let grain: Grain | undefined
  return () => (grain ??= make())
}
