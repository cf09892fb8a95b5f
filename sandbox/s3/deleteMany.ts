import { readText } from '../http/ask.ts'
import type { Ask } from '../http/ask.ts'
import { remove, type Bucket } from './bucket.ts'
import { element, s3Problem, xml } from './problems.ts'

const MOST_KEYS = 1_000

/** DeleteObjects: up to a thousand keys at once; one under which nothing lies counts as deleted. */
export async function deleteMany(bucket: Bucket, ask: Ask): Promise<Response> {
  const body = await readText(ask)
  const keys = [...body.matchAll(/<Key>(.*?)<\/Key>/gs)].map(([, key = '']) => unescaped(key))
  if (keys.length === 0 || keys.length > MOST_KEYS) {
    throw s3Problem(400, 'MalformedXML', 'The body must name from 1 to 1000 keys.')
  }
  for (const key of keys) remove(bucket, key)
  return xml(
    element(
      'DeleteResult',
      keys.map((key) => element('Deleted', [element('Key', key)])),
    ),
  )
}

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

const unescaped = (text: string) =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? '')
