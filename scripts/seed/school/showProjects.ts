import type { PayloadRequest } from 'payload'
import { projects } from '../world/projects.ts'
import type { TeacherSlug } from '../world/teachers.ts'
import { toLexical } from '../world/toLexical.ts'
import type { HungFilms } from './hangFilms.ts'
import type { Pictures } from './hangPictures.ts'

type Ask = {
  pictures: Pictures
  films: HungFilms
  teachers: Record<TeacherSlug, string>
  services: ReadonlyMap<string, string>
}

/** Shows what the school has made, in its order. */
export async function showProjects(req: PayloadRequest, ask: Ask): Promise<void> {
  for (const { slug, title, summary, client, year, ...project } of projects) {
    await req.payload.create({
      collection: 'projects',
      data: {
        slug,
        title,
        summary,
        client,
        year,
        body: toLexical(project.body),
        by: project.by.map((teacher) => ask.teachers[teacher]),
        service: project.service && (ask.services.get(project.service) ?? null),
        cover: ask.pictures.cover(project.cover),
        gallery: project.gallery.map(ask.pictures.cover),
        film: project.film && (ask.films.get(project.film) ?? null),
      },
      req,
    })
  }
}
