import type { APIRoute } from 'astro'

/** What is said in a film that everyone may see. */
export const GET: APIRoute = async ({ locals, params }) => {
  locals.page.cache()
  const captions = await locals.school.publicCaptions(params.id ?? '')
  if (!captions) return new Response(null, { status: 404 })
  return new Response(captions, { headers: { 'content-type': 'text/vtt; charset=utf-8' } })
}
