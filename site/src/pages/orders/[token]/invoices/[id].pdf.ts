import type { APIRoute } from 'astro'
import { pdfAnswer } from '../../../../pdfAnswer.ts'

/** An invoice or credit note, for whoever holds the link of its order. */
export const GET: APIRoute = async ({ locals, params }) =>
  pdfAnswer(await locals.school.invoiceOfOrder(params.token ?? '', params.id ?? ''))
