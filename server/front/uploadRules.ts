import { randomUUID } from 'node:crypto'
import type { Locker, ServerOptions, Upload as TusUpload } from '@tus/server'
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
import { locked } from './locksHere.ts'

/** As tus knows an upload. */
type Begun = Pick<TusUpload, 'id' | 'size' | 'metadata'>

export const uploadPath = '/api/uploads'

const name = z.string().min(1).max(500)

const Said = z.discriminatedUnion('for', [
  z.object({ for: z.literal('homework'), lecture: z.string().refine(isId), name }),
  z.object({ for: z.literal('course'), course: z.string().refine(isId), name }),
])

/** What is kept of an upload: what was said of it, and who began it. */
const Kept = z.intersection(Said, z.object({ user: z.string() }))

type Asker = {
  req: PayloadRequest
  user: string
  files: Storage
  place: UploadPlace
  locker: Locker
}

/** What one person may do with uploads, as tus asks it. A refusal is thrown, and `say` hears why. */
export function uploadRules(
  { req, user, files, place, locker }: Asker,
  say: (refusal: Refused) => void,
): Partial<ServerOptions> {
  const refuse = (refusal: Refused): never => {
    say(refusal)
    throw Object.assign(new Error(refusal.reason), { status_code: 400, body: refusal.reason })
  }
  const mayGive = ({ aim }: Upload) => aim.for === 'homework' || isEditor(req.user)
  const own = ({ id, size = 0, metadata }: Begun): Upload => {
    const kept = Kept.safeParse(metadata)
    if (!kept.success || kept.data.user !== user) return refuse(refused('not-found'))
    return { id: idIn(id), aim: kept.data, name: kept.data.name, size }
  }
  // One after the other: a last byte and the question what came of it may arrive at once.
  const finish = async (upload: Upload) => {
    const key = originalKey(upload.id)
    if (!mayGive(upload)) {
      await place.drop(key)
      refuse(refused('not-allowed'))
    }
    const lock = locker.newLock(key)
    await lock.lock(new AbortController().signal, () => undefined)
    try {
      const answer = await finishUpload(req, upload, files, new Date())
      if (answer.kind === 'refused') refuse(answer)
      if (answer.kind === 'missing') throw locked
    } finally {
      await lock.unlock()
    }
  }

  return {
    namingFunction: () => originalKey(randomUUID()),
    generateUrl: (_request, { id }) => `${uploadPath}/${idIn(id)}`,
    getFileIdFromRequest: (_request, last) =>
      last !== undefined && isId(last) ? originalKey(last) : undefined,

    onIncomingRequest: async ({ method }, key) => {
      if (method === 'POST') return
      const begun = await place.store.getUpload(key)
      const upload = own(begun)
      // The process that took its last byte may have fallen before it could say so.
      if (method === 'HEAD' && begun.offset === begun.size) await finish(upload)
    },

    onUploadCreate: async (_request, { id, size, metadata }) => {
      const said = Said.safeParse(metadata)
      if (!said.success || size === undefined) return refuse(refused('invalid-input'))
      const aim = said.data
      const upload = { id: idIn(id), aim, name: aim.name, size }
      if (!mayGive(upload)) return refuse(refused('not-allowed'))
      const answer = await beginUpload(req, upload, new Date())
      if (answer.kind === 'refused') refuse(answer)
      return { metadata: { ...aim, user } }
    },

    onUploadFinish: async (_request, begun) => {
      await finish(own(begun))
      return {}
    },
  }
}

const idIn = (key: string): string => key.slice(key.lastIndexOf('/') + 1)
