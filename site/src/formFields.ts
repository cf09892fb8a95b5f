/**
 * What was posted, as one string per name; what is missing, or is a file, is the empty string. A body
 * that is no form at all has no fields, so the command behind the page says what it misses.
 */
export async function formFields<Name extends string>(
  request: Request,
  ...names: Name[]
): Promise<Record<Name, string>> {
  const form = await request.formData().catch(() => new FormData())
  const pairs = names.map((name) => {
    const value = form.get(name)
    return [name, typeof value === 'string' ? value : '']
  })
  return Object.fromEntries(pairs) as Record<Name, string>
}
