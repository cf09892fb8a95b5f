import type { APIRoute } from 'astro'

/** What is said in the film of a lecture that everybody may look at. */
export const GET: APIRoute = async ({ locals: { page, school }, params }) => {
  page.cache()
  const ask = { course: params.slug ?? '', lecture: params.lecture ?? '' }
  const captions = await school.previewCaptions(ask)
  if (!captions) return new Response(null, { status: 404 })
  return new Response(captions, { headers: { 'content-type': 'text/vtt; charset=utf-8' } })
}
