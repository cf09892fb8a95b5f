import type { z } from 'zod'
import { refusals } from '../domain/refusals.ts'

/** 400 with every field that is not as it should be: its path, as `courses.0`, and what is wrong with it. */
export function invalidInput(error: z.ZodError): Response {
  const { status, words } = refusals['invalid-input']
  const fields = error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
  return Response.json({ errors: [{ message: words, name: 'invalid-input', fields }] }, { status })
}
