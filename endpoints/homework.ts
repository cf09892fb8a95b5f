import type { Endpoint } from 'payload'
import type { Storage } from '../providers/storage.ts'
import { handInEndpoint } from './handIn.ts'
import { verdictEndpoints } from './verdicts.ts'

/** What the API has to do with homework. `files` is where photos are kept. */
export const homeworkEndpoints = (files: Storage): Endpoint[] => [
  handInEndpoint(files),
  ...verdictEndpoints,
]
