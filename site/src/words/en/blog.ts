import { counted } from '../counted.ts'

/** What the blog says. */
export const blog = {
  title: 'Blog',
  lead: 'Notes from the table: how things are made here, and why so.',
  none: 'Nothing has been written yet. Come back soon.',
  topics: 'Topics',
  everything: 'Everything',
  topic: (name: string) => `Posts about “${name}”`,
  posts: counted('en', { one: 'post', other: 'posts' }),
  by: (name: string) => `by ${name}`,
  minutes: counted('en', { one: 'minute to read', other: 'minutes to read' }),
  tab: (title: string, page: number) => `${title}, page ${page}`,
  neighbours: 'Before and after',
  before: 'Before this',
  after: 'After this',
  related: 'On the same subject',
  author: 'Who wrote this',
}

export type BlogWords = typeof blog
