import type { CollectionBeforeChangeHook } from 'payload'
import { leaveRedirect } from '../commands/leaveRedirect.ts'
import { isPublicKind, publicPath } from '../domain/publicPath.ts'

type Row = { slug?: string | null; _status?: string | null; active?: boolean | null }

/**
 * Whoever knows the old address of a published document still finds it when its slug changes. Asked before
 * the change, because what was published stands in the row, and a draft may have had the new slug for days.
 */
export const redirectOldSlug: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const next = { ...(originalDoc as Row | undefined), ...(data as Row) }
  const { id } = (originalDoc ?? {}) as { id?: string }
  if (id === undefined || !next.slug || !isShown(next) || !isPublicKind(collection.slug))
    return data

  const now = (await req.payload.db.findOne({
    collection: collection.slug,
    where: { id: { equals: id } },
    select: { slug: true, _status: true, active: true },
    req,
  })) as Row | null
  if (!now?.slug || now.slug === next.slug || !isShown(now)) return data

  await leaveRedirect(req, {
    from: publicPath(collection.slug, now.slug),
    to: publicPath(collection.slug, next.slug),
  })
  return data
}

const isShown = ({ _status, active }: Row): boolean => _status !== 'draft' && active !== false
