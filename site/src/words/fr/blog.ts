import { counted } from '../counted.ts'
import type { BlogWords } from '../en/blog.ts'

export const blog: BlogWords = {
  title: 'Blog',
  lead: 'Notes prises à la table : comment les choses se font ici, et pourquoi ainsi.',
  none: 'Rien n’est encore écrit. Revenez bientôt.',
  topics: 'Sujets',
  everything: 'Tout',
  topic: (name) => `Articles sur « ${name} »`,
  posts: counted('fr', { one: 'article', other: 'articles' }),
  by: (name) => `par ${name}`,
  minutes: counted('fr', { one: 'minute de lecture', other: 'minutes de lecture' }),
  tab: (title, page) => `${title}, page ${page}`,
  neighbours: 'Avant et après',
  before: 'Avant celui-ci',
  after: 'Après celui-ci',
  related: 'Sur le même sujet',
  author: 'Qui a écrit cela',
}
