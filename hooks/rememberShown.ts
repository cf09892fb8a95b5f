import type { CollectionBeforeChangeHook } from 'payload'
import { shownLecture } from '../database/shownLecture.ts'

/** Keeps what students see of a lecture before a change, for `countProgressAgain` to compare with. */
export const rememberShown: CollectionBeforeChangeHook = async ({
  context,
  data,
  originalDoc,
  req,
}) => {
  const { id } = (originalDoc ?? {}) as { id?: string }
  if (id !== undefined) context[`shown ${id}`] = await shownLecture(req, id)
  return data
}
