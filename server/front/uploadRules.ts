import { randomUUID } from 'node:crypto'
import type { ServerOptions } from '@tus/server'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { isEditor } from '../../access/people.ts'
import { beginUpload } from '../../commands/beginUpload.ts'
import { finishUpload } from '../../commands/finishUpload.ts'
import { originalKey } from '../../domain/fileState.ts'
import { isId } from '../../domain/id.ts'
import { refused } from '../../domain/refusals.ts'
import type { Refused } from '../../domain/refusals.ts'
import type { Upload } from '../../domain/upload.ts'
import type { Storage, UploadPlace } from '../../providers/storage.ts'

export const uploadPath = '/api/uploads'

const name = z.string().min(1).max(500)

const Said = z.discriminatedUnion('for', [
  z.object({ for: z.literal('homework'), lecture: z.string().refine(isId), name }),
  z.object({ for: z.literal('course'), course: z.string().refine(isId), name }),
])

/** What is kept of an upload: what was said of it, and who began it. */
const Kept = z.intersection(Said, z.object({ user: z.string() }))

type Asker = { req: PayloadRequest; user: string; files: Storage; place: UploadPlace }

/** What one person may do with uploads, as tus asks it. A refusal is thrown, and `say` hears why. */
export function uploadRules(
  { req, user, files, place }: Asker,
  say: (refusal: Refused) => void,
): Partial<ServerOptions> {
  const refuse = (refusal: Refused): never => {
    say(refusal)
    throw Object.assign(new Error(refusal.reason), { status_code: 400, body: refusal.reason })
  }
  const ownUpload = async (key: string) => {
    const { size = 0, offset, metadata } = await place.store.getUpload(key)
    const kept = Kept.safeParse(metadata)
    if (!kept.success || kept.data.user !== user) return refuse(refused('not-found'))
    const aim = kept.data
    return { id: idIn(key), aim, name: aim.name, size, isWhole: offset === size }
  }
  const finish = async (upload: Upload) => {
    const answer = await finishUpload(req, upload, files, new Date())
    if (answer.kind === 'refused') refuse(answer)
  }

  return {
    namingFunction: () => originalKey(randomUUID()),
    generateUrl: (_request, { id }) => `${uploadPath}/${idIn(id)}`,
    getFileIdFromRequest: (_request, last) =>
      last !== undefined && isId(last) ? originalKey(last) : undefined,

    onIncomingRequest: async ({ method }, key) => {
      if (method === 'POST') return
      const upload = await ownUpload(key)
      // The process that took its last byte may have fallen before it could say so.
      if (upload.isWhole && method === 'HEAD') await finish(upload)
    },

    onUploadCreate: async (_request, { id, size, metadata }) => {
      const said = Said.safeParse(metadata)
      if (!said.success || size === undefined) return refuse(refused('invalid-input'))
      const aim = said.data
      if (aim.for === 'course' && !isEditor(req.user)) return refuse(refused('not-allowed'))
      const upload = { id: idIn(id), aim, name: aim.name, size }
      const answer = await beginUpload(req, upload, new Date())
      if (answer.kind === 'refused') refuse(answer)
      return { metadata: { ...aim, user } }
    },

    onUploadFinish: async (_request, { id }) => {
      await finish(await ownUpload(id))
      return {}
    },
  }
}

const idIn = (key: string): string => key.slice(key.lastIndexOf('/') + 1)
