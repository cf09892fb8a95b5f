import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import type { VideoName } from '../world/art/videos.ts'
import type { World } from '../world/drawWorld.ts'
import { introductions } from '../world/aboutTeachers.ts'
import { projects } from '../world/projects.ts'
import { services } from '../world/services.ts'
import { teachers } from '../world/teachers.ts'

/** By name: the film among the media. None where none could be drawn. */
export type HungFilms = ReadonlyMap<VideoName, string>

/**
 * Puts the films in which teachers introduce themselves, and those of services and projects, among the media, each
 * with its poster and its captions. Those that a seed before has left there are taken as they are.
 */
export async function hangFilms(payload: Payload, { films }: World): Promise<HungFilms> {
  const hung = new Map<VideoName, string>()
  for (const [name, { alt, poster: shows }] of wanted()) {
    const drawn = films?.[name]
    if (!drawn) continue
    const poster = await hang(payload, drawn.poster, { alt: shows })
    const captions = await readFile(drawn.captions, 'utf8')
    hung.set(name, await hang(payload, drawn.film, { alt, poster, captions }))
  }
  return hung
}

/** The films that everyone may see, with what they and their posters show. */
function wanted(): Map<VideoName, { alt: string; poster: string }> {
  const films = new Map<VideoName, { alt: string; poster: string }>()
  for (const { slug, name } of teachers) {
    const intro = introductions[slug]
    const alt = `${name} introduces the lessons`
    if (intro) films.set(intro, { alt, poster: `${alt}: the page, written` })
  }
  for (const { film, title } of [...services, ...projects]) {
    const alt = `A drawing from its first stroke to its last, to “${title}”`
    if (film && !films.has(film)) films.set(film, { alt, poster: `${alt}: the drawing, finished` })
  }
  return films
}

type Said = { alt: string; poster?: string; captions?: string }

async function hang(payload: Payload, file: string, data: Said): Promise<string> {
  const { docs } = await payload.find({
    collection: 'media',
    where: { filename: { equals: path.basename(file) } },
    select: {},
    limit: 1,
    pagination: false,
  })
  if (docs[0]) return docs[0].id
  return (await payload.create({ collection: 'media', data, filePath: file })).id
}
