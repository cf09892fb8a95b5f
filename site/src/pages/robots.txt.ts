import type { APIRoute } from 'astro'
import { fileAnswer } from '../fileAnswer.ts'
import { wholeUrl } from '../things/thing.ts'

/** What is of one person, or of the machinery. Pictures lie under /api and may be found. */
const closed = [
  '/admin',
  '/api/',
  '/files/',
  '/invoices/',
  '/orders/',
  '/checkout/',
  '/learn/',
  '/preview/',
  '/sandbox',
]

/** What search engines may look at (RFC 9309), and where all of it is listed. */
export const GET: APIRoute = async ({ locals: { page, school } }) => {
  page.cache()
  const { siteUrl } = await school.chrome()
  const lines = [
    'User-agent: *',
    'Allow: /api/media/file/',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${wholeUrl(siteUrl, '/sitemap.xml')}`,
    '',
  ]
  return fileAnswer(lines.join('\n'), 'text/plain; charset=utf-8')
}
