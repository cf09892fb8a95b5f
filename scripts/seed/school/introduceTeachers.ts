import type { PayloadRequest } from 'payload'
import { favourites, introductions } from '../world/aboutTeachers.ts'
import type { TeacherSlug } from '../world/teachers.ts'
import { teachers } from '../world/teachers.ts'
import { toLexical } from '../world/toLexical.ts'
import type { HungFilms } from './hangFilms.ts'
import type { Pictures } from './hangPictures.ts'

/** Whose sign-in is the teacher of the demo accounts. */
const signsIn: TeacherSlug = 'awa-diallo'

const zones: Partial<Record<TeacherSlug, string>> = { 'ines-carvalho': 'Europe/Lisbon' }

/** Shows the teachers, in their order. Answers their ids. */
export async function introduceTeachers(
  req: PayloadRequest,
  { pictures, films, account }: { pictures: Pictures; films: HungFilms; account: string },
): Promise<Record<TeacherSlug, string>> {
  const made: [TeacherSlug, string][] = []
  for (const { slug, name, role, languages, biography } of teachers) {
    const intro = introductions[slug]
    const { id } = await req.payload.create({
      collection: 'teachers',
      data: {
        slug,
        name,
        line: role,
        photo: pictures.portrait(slug),
        intro: (intro && films.get(intro)) ?? null,
        biography: toLexical(biography),
        favourites: [...favourites[slug]],
        spoken: languages.map((code) => languageNames.of(code)).join(', '),
        zone: zones[slug] ?? 'Europe/Paris',
        user: slug === signsIn ? account : null,
      },
      req,
    })
    made.push([slug, id])
  }
  return Object.fromEntries(made) as Record<TeacherSlug, string>
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' })
