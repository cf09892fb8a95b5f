import type { Panel } from './panel.ts'

/** What the landing page has to have for every change to be seen on it. */
const blocks = ['teachers', 'comments', 'offers', 'posts']

/** Adds the blocks that somebody may have taken off the landing page. */
export async function showEverything(panel: Panel): Promise<void> {
  const landing = await panel.read('globals/landing')
  const there = (landing.blocks ?? []) as { blockType: string }[]
  const missing = blocks.filter((name) => !there.some(({ blockType }) => blockType === name))
  if (missing.length === 0) return
  const added = missing.map((blockType) => ({ blockType }))
  await panel.save('globals/landing', { blocks: [...there, ...added] }, 0)
}

/** An offer that runs for a long time yet, and by what one sees it. */
export async function anOffer(panel: Panel) {
  const title = 'Five in a hundred, of the bench'
  const query = `where[title][equals]=${encodeURIComponent(title)}`
  const offer =
    (await panel.find('offers', query)) ??
    (await panel.create('offers', {
      ...{ title, kind: 'percentage', percent: 5, active: true },
      ...{ scope: 'everything', customers: 'everyone' },
    }))
  return { id: offer.id, seen: title }
}

/** The newest comment, and the beginning of it, as far as HTML writes it as it is. */
export async function aComment(panel: Panel) {
  const comment = await panel.find('comments', 'where[status][not_equals]=pending&sort=-createdAt')
  const seen = /^[\w ,.:]{8,40}/.exec(String(comment?.text))?.[0]
  if (!comment || !seen) throw new Error('Nobody has said anything in the demo.')
  return { id: comment.id, seen }
}

/** The newest two posts, on one topic, so that each is named on the page of the other. Says which changes. */
export async function twoPosts(panel: Panel) {
  const made = []
  for (const slug of ['bench-two', 'bench-one']) {
    const post =
      (await panel.find('posts', `where[slug][equals]=${slug}`)) ??
      (await panel.create('posts', {
        ...{ title: slug, slug, summary: 'Of the bench.', topics: ['benches'] },
        _status: 'published',
      }))
    const datedAt = new Date(Date.now() - 1_000).toISOString()
    await panel.save(`posts/${post.id}`, { datedAt, _status: 'published' }, 0)
    made.push(post)
  }
  const [, changed] = made
  if (!changed) throw new Error('No post was made.')
  return changed
}
