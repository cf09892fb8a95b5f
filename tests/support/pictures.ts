import sharp from 'sharp'
import { theSchool } from './people.ts'

let count = 0

/** A small picture among the media, of one colour: its id. */
export async function aPicture(alt: string): Promise<string> {
  const payload = await theSchool()
  const create = { width: 640, height: 400, channels: 3 as const, background: '#a0522d' }
  const data = await sharp({ create }).jpeg().toBuffer()
  const file = {
    data,
    name: `picture-${++count}.jpg`,
    mimetype: 'image/jpeg',
    size: data.length,
  }
  return (await payload.create({ collection: 'media', data: { alt }, file })).id
}
