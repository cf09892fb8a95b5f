import type { Ask } from '../http/ask.ts'
import { route, type Route } from '../http/router.ts'
import type { Bucket } from './bucket.ts'
import { deleteMany } from './deleteMany.ts'
import { listObjects } from './list.ts'
import { abortUpload, completeUpload, createUpload, listParts, uploadPart } from './multipart.ts'
import { copyObject, deleteObject, getObject, putObject, type ObjectAsk } from './objects.ts'
import { element, failure, notHere, s3Problem, xml } from './problems.ts'
import { verify } from './signature.ts'

/** S3 over path-style addresses under `/s3`. Nothing is done before the signature is verified. */
export function s3Api(bucket: Bucket): Route[] {
  return [
    route('ANY /s3/*', async (ask) => {
      const [path = ''] = ask.target.split('?')
      try {
        return await answer(bucket, ask, path.slice('/s3/'.length))
      } catch (error) {
        return failure(error, path)
      }
    }),
  ]
}

async function answer(bucket: Bucket, ask: Ask, path: string): Promise<Response> {
  const payloadHash = verify(ask, bucket.keys, new Date())
  if (bucket.slow.times > 0) {
    bucket.slow.times -= 1
    throw s3Problem(503, 'SlowDown', 'Please reduce your request rate.')
  }

  const [name, ...rest] = path.split('/')
  if (name !== bucket.name) {
    throw s3Problem(404, 'NoSuchBucket', 'The specified bucket does not exist')
  }
  const key = decodeURIComponent(rest.join('/'))
  if (key === '') return ofBucket(bucket, ask)
  return ofObject({ bucket, ask, key, payloadHash })
}

function ofBucket(bucket: Bucket, ask: Ask): Response | Promise<Response> {
  const { method, url } = ask
  if (method === 'HEAD') return new Response(null)
  if (method === 'GET' && url.searchParams.has('location')) {
    return xml(element('LocationConstraint', ''))
  }
  if (method === 'GET' && url.searchParams.get('list-type') === '2') return listObjects(bucket, ask)
  if (method === 'POST' && url.searchParams.has('delete')) return deleteMany(bucket, ask)
  throw notHere(`${method} of a bucket`)
}

function ofObject(wish: ObjectAsk): Response | Promise<Response> {
  const { method, url, headers } = wish.ask
  const isUpload = url.searchParams.has('uploadId')

  switch (method) {
    case 'GET':
      return isUpload ? listParts(wish) : getObject(wish)
    case 'HEAD':
      return getObject(wish)
    case 'PUT':
      if (isUpload) return uploadPart(wish)
      return headers['x-amz-copy-source'] === undefined ? putObject(wish) : copyObject(wish)
    case 'POST':
      if (isUpload) return completeUpload(wish)
      if (url.searchParams.has('uploads')) return createUpload(wish)
      throw notHere('POST of an object')
    case 'DELETE':
      return isUpload ? abortUpload(wish) : deleteObject(wish)
    default:
      throw s3Problem(405, 'MethodNotAllowed', 'The specified method is not allowed.')
  }
}
