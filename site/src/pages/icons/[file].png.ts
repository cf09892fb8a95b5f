import type { APIRoute } from 'astro'
import { icons } from '../../appIcons.ts'
import { bytesOf, fileForEver } from '../../fileAnswer.ts'

/** An icon of the school, of a shape and size that its manifest names. One that has changed leads to today's. */
export const GET: APIRoute = async ({ locals, params, url, redirect }) => {
  locals.page.cache()
  const asked = icons.find(({ shape, size }) => params.file?.startsWith(`${shape}-${size}-`))
  if (!asked) return new Response(null, { status: 404 })

  const icon = locals.school.icon(asked, await locals.school.chrome())
  if (icon.path !== url.pathname) return redirect(icon.path, 302)
  return fileForEver(bytesOf(await icon.draw()), 'image/png')
}
