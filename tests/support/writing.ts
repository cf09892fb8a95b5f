import { theSchool } from './people.ts'
import type { Post } from '../../payload-types.ts'

let count = 0

/** A post as an editor writes it; published unless it says that it is a draft. */
export async function aPost(data: Partial<Post> = {}): Promise<Post> {
  const payload = await theSchool()
  const number = ++count
  return payload.create({
    collection: 'posts',
    data: { title: `Post ${number}`, slug: `post-${number}`, _status: 'published', ...data },
    draft: data._status === 'draft',
  })
}

/** What an autosave of the panel does to a post. */
export async function editPost(id: string, data: Partial<Post>): Promise<void> {
  const payload = await theSchool()
  await payload.update({ collection: 'posts', id, data, draft: true, autosave: true })
}

/** Rich text with these nodes. */
export const text = (...children: object[]): NonNullable<Post['body']> =>
  ({
    root: { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr', children },
  }) as unknown as NonNullable<Post['body']>

export const paragraph = (...children: object[]) => ({ type: 'paragraph', version: 1, children })
export const words = (said: string, format = 0) => ({
  type: 'text',
  version: 1,
  text: said,
  format,
})
