import type { Endpoint } from 'payload'
import type { Storage } from '../providers/storage.ts'
import { claimEndpoints } from './claims.ts'
import { handInEndpoint } from './handIn.ts'
import { draftEndpoints } from './homeworkDraft.ts'
import { markReplyEndpoints } from './markReplies.ts'
import { markEndpoints } from './marks.ts'
import { verdictEndpoints } from './verdicts.ts'

/** What the API has to do with homework. `files` is where photos are kept. */
export const homeworkEndpoints = (files: Storage): Endpoint[] => [
  handInEndpoint(files),
  ...draftEndpoints,
  ...claimEndpoints,
  ...markEndpoints,
  ...markReplyEndpoints,
  ...verdictEndpoints,
]
