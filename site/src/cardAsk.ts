import { isPublicKind } from '../../domain/publicPath.ts'
import type { Chrome } from './chrome.ts'
import { lists } from './pageAbout.ts'
import { wordsOf } from './words/wordsOf.ts'

type CardAsk = Parameters<App.Locals['school']['card']>[0]

/**
 * What to have painted on the card of this kind and slug, in the school's own language; null when there is no
 * such kind. Of a document, the school itself knows the words.
 */
export function cardAsk(
  { kind, slug }: { kind: string; slug: string },
  { language }: Chrome,
): CardAsk | null {
  const { found } = wordsOf(language)
  if (kind === 'school') return slug === 'home' ? { kind } : null
  if (isPublicKind(kind)) return { kind, slug, called: found.called[kind] }

  const list = lists.find((each) => each === slug)
  return kind === 'lists' && list ? { kind, slug: list, title: found.lists[list] } : null
}
