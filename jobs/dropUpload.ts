import { createLocalReq } from 'payload'
import { dropUpload } from '../commands/dropUpload.ts'
import { done } from './outcome.ts'
import type { Handler } from './outcome.ts'

/** The time of an upload is over: what is not whole by now is thrown away. */
export const dropUploadJob: Handler<'drop-upload'> = async ({ payload, outside }, job) => {
  await dropUpload(await createLocalReq({}, payload), job.data.upload, outside.files)
  return done
}
