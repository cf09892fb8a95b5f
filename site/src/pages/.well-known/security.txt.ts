import type { APIRoute } from 'astro'
import { fileAnswer } from '../../fileAnswer.ts'
import { wholeUrl } from '../../things/thing.ts'

/** Whom to tell of a hole in the school (RFC 9116). A school without an address has none to give. */
export const GET: APIRoute = async ({ locals: { page, school } }) => {
  page.cache()
  const contact = await school.securityContact()
  if (!contact) return new Response(null, { status: 404 })

  const { siteUrl, language } = await school.chrome()
  const lines = [
    `Contact: mailto:${contact.email}`,
    `Expires: ${contact.expires}`,
    `Preferred-Languages: ${language}`,
    `Canonical: ${wholeUrl(siteUrl, '/.well-known/security.txt')}`,
    '',
  ]
  return fileAnswer(lines.join('\n'), 'text/plain; charset=utf-8')
}
