import { escapeHtml } from '../pages/html.ts'

/** A refusal with S3's code, which the SDK turns into the error's name. */
export type S3Problem = Error & { name: 'S3Problem'; status: number; code: string }

export function s3Problem(status: number, code: string, message: string): S3Problem {
  return Object.assign(new Error(message), { name: 'S3Problem' as const, status, code })
}

export const denied = (message = 'Access Denied') => s3Problem(403, 'AccessDenied', message)

export const noSuchKey = () => s3Problem(404, 'NoSuchKey', 'The specified key does not exist.')

export const noSuchUpload = () =>
  s3Problem(
    404,
    'NoSuchUpload',
    'The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.',
  )

export const notHere = (what: string) =>
  s3Problem(501, 'NotImplemented', `The sandbox does not speak this part of S3: ${what}.`)

/** The XML of a refusal; other errors are thrown on. */
export function failure(error: unknown, resource: string): Response {
  if (!(error instanceof Error) || error.name !== 'S3Problem') throw error
  const { status, code, message } = error as S3Problem
  return xml(
    element('Error', [
      element('Code', code),
      element('Message', message),
      element('Resource', resource),
      element('RequestId', crypto.randomUUID()),
    ]),
    status,
  )
}

/** An element around text, or around elements that `element` made. */
export function element(name: string, inner: string | number | readonly string[]): string {
  return `<${name}>${typeof inner === 'object' ? inner.join('') : escapeHtml(String(inner))}</${name}>`
}

export function xml(root: string, status = 200): Response {
  const withNamespace = root.replace('>', ' xmlns="http://s3.amazonaws.com/doc/2006-03-01/">')
  const document = `<?xml version="1.0" encoding="UTF-8"?>\n${status === 200 ? withNamespace : root}`
  return new Response(document, { status, headers: { 'content-type': 'application/xml' } })
}
