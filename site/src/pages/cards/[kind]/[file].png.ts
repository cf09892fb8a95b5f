import type { APIRoute } from 'astro'
import { cardAsk } from '../../../cardAsk.ts'
import { bytesOf, fileForEver } from '../../../fileAnswer.ts'

/**
 * The card of a page. Its name ends in a hash of all that is drawn: a card that has changed since it was
 * shared leads to the one of today, and what no page has is drawn for nobody.
 */
export const GET: APIRoute = async ({ locals, params, url, redirect }) => {
  locals.page.cache()
  const { kind = '', file = '' } = params
  const chrome = await locals.school.chrome()
  const ask = cardAsk({ kind, slug: file.replace(/-[^-]*$/, '') }, chrome)
  const card = ask && (await locals.school.card(ask, chrome))
  if (!card) return new Response(null, { status: 404 })
  if (card.path !== url.pathname) return redirect(card.path, 302)
  return fileForEver(bytesOf(await card.draw()), 'image/png')
}
