import { ValidationError } from 'payload'
import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload'
import { courseFiles } from '../database/courseFiles.ts'
import { shownFilm } from '../database/shownFilm.ts'
import { lacksCaptions } from '../domain/captions.ts'
import { filmFault } from '../domain/film.ts'
import { idOf } from '../domain/idOf.ts'
import type { Lecture } from '../payload-types.ts'

type Fault = { path: string; message: string }

/**
 * A lecture is published with a film that can be seen, attachments that are its course's, and captions or the word of
 * somebody that it may be without (decision 015). What is shown without already can still be changed.
 */
export const checkFilm: CollectionBeforeChangeHook<Lecture> = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const next = { ...originalDoc, ...data } as Lecture
  if (next._status !== 'published') return data
  const faults = [...(await faultsOfFiles(req, next)), ...(await faultsOfCaptions(req, next))]
  if (faults.length > 0) refuse(collection.slug, faults, req)
  return data
}

async function faultsOfFiles(req: PayloadRequest, { video, attachments }: Lecture) {
  const film = idOf(video)
  const others = (attachments ?? []).map((each) => idOf(each)).filter((id) => id !== null)
  if (film === null && others.length === 0) return []
  const files = await courseFiles(req, [...(film ? [film] : []), ...others])

  const known = files.find(({ id }) => id === film)
  const faults: Fault[] = []
  const fault = film && filmFault(known ?? null)
  if (fault) faults.push({ path: 'video', message: fault })
  if (others.some((id) => !files.some((file) => file.id === id && file.state === 'ready'))) {
    const message = 'One of the attachments is not ready, or belongs to no course. Leave it out.'
    faults.push({ path: 'attachments', message })
  }
  return faults
}

async function faultsOfCaptions(req: PayloadRequest, next: Lecture): Promise<Fault[]> {
  if (!lacksCaptions(next)) return []
  const shown = next.id ? await shownFilm(req, next.id) : null // a new one has no id yet
  if (shown && lacksCaptions(shown) && shown.video === idOf(next.video)) return []
  const message =
    'The video has no captions. Add them, or say here why it is published without; who says so is kept.'
  return [{ path: 'captionsWaiver', message }]
}

function refuse(collection: CollectionSlug, errors: Fault[], req: PayloadRequest): never {
  throw new ValidationError({ collection, errors, req }, req.t)
}
