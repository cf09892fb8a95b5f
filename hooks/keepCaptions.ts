import { ValidationError } from 'payload'
import type { CollectionBeforeValidateHook } from 'payload'
import webvtt from 'webvtt-parser'
import { MAX_CAPTIONS, toVtt } from '../domain/captions.ts'
import type { Lecture } from '../payload-types.ts'

/** Captions are kept as WebVTT that every browser reads. What is broken is refused with its line, in a draft as well. */
export const keepCaptions: CollectionBeforeValidateHook<Lecture> = ({ collection, data, req }) => {
  if (typeof data?.captions !== 'string') return data
  const captions = toVtt(data.captions)
  if (captions === '') return { ...data, captions: null }
  const message = faultOf(captions)
  if (message === null) return { ...data, captions }
  throw new ValidationError(
    { collection: collection.slug, errors: [{ path: 'captions', message }], req },
    req.t,
  )
}

/** What is wrong first, with its line; null when nothing is. */
function faultOf(captions: string): string | null {
  if (captions.length > MAX_CAPTIONS) return 'These captions are longer than any lecture.'
  const { cues, errors } = new webvtt.WebVTTParser().parse(captions, 'captions')
  const [first] = errors
  if (first) return `The captions are not read: line ${first.line}: ${first.message}`
  return cues.length > 0 ? null : 'The captions say nothing: there is no line with a time in them.'
}
