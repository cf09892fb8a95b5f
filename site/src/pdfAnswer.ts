/** A document to be looked at or kept, for one person only; what is not theirs does not exist for them. */
export function pdfAnswer(document: { name: string; bytes: Buffer } | null): Response {
  if (!document) return new Response(null, { status: 404 })
  return new Response(new Uint8Array(document.bytes), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${document.name.replaceAll(/[^\w.-]/g, '_')}"`,
      'cache-control': 'private, no-store',
    },
  })
}
