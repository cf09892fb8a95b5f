import path from 'node:path'
import type { Payload } from 'payload'
import { studioAlts, studioCoverNames } from '../world/art/covers/studio.ts'
import { courses } from '../world/courses.ts'
import type { World } from '../world/drawWorld.ts'
import { teachers } from '../world/teachers.ts'

export type Pictures = {
  cover: (name: keyof World['covers']) => string
  portrait: (slug: keyof World['portraits']) => string
}

/** Few enough for a small machine, since each picture is scaled three times. */
const AT_ONCE = 4

/** Puts covers and portraits among the media. Those that a seed before has left there are taken as they are. */
export async function hangPictures(payload: Payload, world: World): Promise<Pictures> {
  const alts = altsOf(world)
  const hung = await alreadyThere(payload, [...alts.keys()])
  const waiting = [...alts].filter(([file]) => !hung.has(file)).values()
  const hand = async () => {
    for (const [file, alt] of waiting) {
      const { id } = await payload.create({ collection: 'media', data: { alt }, filePath: file })
      hung.set(file, id)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, hand))

  const idOf = (file: string) => {
    const id = hung.get(file)
    if (!id) throw new Error(`The picture ${path.basename(file)} is not among the media.`)
    return id
  }
  return {
    cover: (name) => idOf(world.covers[name]),
    portrait: (slug) => idOf(world.portraits[slug]),
  }
}

/** Every picture by its file, with what it shows. */
function altsOf(world: World): Map<string, string> {
  const alts = new Map<string, string>()
  for (const course of courses) {
    alts.set(world.covers[course.cover], `The course “${course.title}”, drawn in ink`)
    for (const { cover, title } of course.lectures) {
      alts.set(world.covers[cover], `A drawing to the lecture “${title}”`)
    }
  }
  for (const name of studioCoverNames) alts.set(world.covers[name], studioAlts[name])
  for (const { slug, name } of teachers) alts.set(world.portraits[slug], `${name}, drawn in ink`)
  return alts
}

async function alreadyThere(payload: Payload, files: readonly string[]) {
  const { docs } = await payload.find({
    collection: 'media',
    where: { filename: { in: files.map((file) => path.basename(file)) } },
    select: { filename: true },
    pagination: false,
  })
  const ids = new Map(docs.map(({ filename, id }) => [filename, id]))
  return new Map(
    files.flatMap((file) => {
      const id = ids.get(path.basename(file))
      return id ? [[file, id] as const] : []
    }),
  )
}
