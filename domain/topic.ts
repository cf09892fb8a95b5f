/**
 * What stands in the address of a topic of the blog. Editors type topics freely, so those that differ only in
 * case, spaces or punctuation are one. Letters of every script are kept; empty for what has none.
 */
export const topicSlug = (topic: string): string =>
  topic
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

export type Topic = { slug: string; name: string; posts: number }

/** Topics under their addresses, the most written about first; each bears the name that is used most. */
export function topicsOf(used: readonly { name: string; posts: number }[]): Topic[] {
  const bySlug = new Map<string, Topic>()
  for (const { name, posts } of [...used].sort((a, b) => b.posts - a.posts)) {
    const slug = topicSlug(name)
    if (slug === '') continue
    const known = bySlug.get(slug)
    if (known) known.posts += posts
    else bySlug.set(slug, { slug, name, posts })
  }
  return [...bySlug.values()].sort((a, b) => b.posts - a.posts || a.name.localeCompare(b.name))
}
