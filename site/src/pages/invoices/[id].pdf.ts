import type { APIRoute } from 'astro'
import { pdfAnswer } from '../../pdfAnswer.ts'

/** An invoice or credit note, for its student and for mentors. */
export const GET: APIRoute = async ({ locals, params }) =>
  pdfAnswer(await locals.school.ownInvoice(params.id ?? ''))
