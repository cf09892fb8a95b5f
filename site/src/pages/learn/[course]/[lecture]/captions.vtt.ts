import type { APIRoute } from 'astro'

/** What is said in a lecture's video, for those who may see it; a player asks with their cookie. */
export const GET: APIRoute = async ({ locals, params }) => {
  const ask = { course: params.course ?? '', lecture: params.lecture ?? '' }
  const captions = locals.person && (await locals.school.captions(ask))
  if (!captions) return new Response(null, { status: 404 })
  return new Response(captions, { headers: { 'content-type': 'text/vtt; charset=utf-8' } })
}
