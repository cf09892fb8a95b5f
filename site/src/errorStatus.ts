import type { Words } from './words/en.ts'

/** The statuses for which the site has a page of its own. */
export type ErrorStatus = keyof Words['errors']['pages']

/** The error page for a status as it stands in a path; what has no page of its own is not found. */
export function errorStatusOf(status: string | undefined, { pages }: Words['errors']): ErrorStatus {
  return status !== undefined && Object.hasOwn(pages, status)
    ? (Number(status) as ErrorStatus)
    : 404
}
