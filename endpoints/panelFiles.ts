import type { Endpoint } from 'payload'
import { z } from 'zod'
import { isEditor } from '../access/people.ts'
import { refused } from '../domain/refusals.ts'
import { panelFiles } from '../queries/panelFiles.ts'
import { invalidInput } from './invalidInput.ts'
import { respondRefused } from './respond.ts'

const Ids = z
  .string()
  .transform((ids) => ids.split(','))
  .pipe(z.array(z.uuid()).min(1).max(50))

/** GET /api/private-files/of-courses?ids=ID,ID: files of courses, and how far they are. For editors. */
export const panelFilesEndpoint: Endpoint = {
  path: '/of-courses',
  method: 'get',
  handler: async (req) => {
    if (!req.user) return respondRefused(refused('sign-in-first'))
    if (!isEditor(req.user)) return respondRefused(refused('not-allowed'))
    const ids = Ids.safeParse(req.searchParams.get('ids') ?? '')
    if (!ids.success) return invalidInput(ids.error)
    return Response.json({ files: await panelFiles(req, ids.data) })
  },
}
