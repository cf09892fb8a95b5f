import { createApp } from 'astro/app/entrypoint'

type Visit = { locals: App.Locals; clientAddress: string }

/** Not streamed: a page that has begun can no longer become a 500, and loses what its parts have read. */
const app = createApp({ streaming: false })

/** What a page throws is the front's to answer and to write down. */
app.logger.options.level = 'silent'
app.renderError = async (_request, { error, status }) => {
  if (error) throw error as Error
  return new Response(null, { status })
}

/** The page behind a request, or null when the site has none there. Throws what the page throws. */
export async function render(request: Request, visit: Visit): Promise<Response | null> {
  const routeData = app.match(request)
  if (!routeData) return null
  return app.render(request, { ...visit, routeData, addCookieHeader: true })
}
