/** Takes the browser to `to` with a GET, and with what the school wants it to remember. */
export function seeOther(to: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ location: to })
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return new Response(null, { status: 303, headers })
}
