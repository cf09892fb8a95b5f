/** What each error page says. Friendly, true, and never about the machinery. */
export const errorWords = {
  403: {
    title: 'This door is for somebody else',
    words:
      'Your account may not open this page. If you think it should, write to the school; it is quickly put right.',
  },
  404: {
    title: 'This page was never bound in',
    words:
      'Perhaps it has moved, perhaps the address lost a letter on its way. Nothing else is missing.',
  },
  429: {
    title: 'A little slower, please',
    words:
      'More was asked from here than we can answer at once. Wait a minute, then go on where you were.',
  },
  500: {
    title: 'Something fell off the table',
    words:
      'That was our fault, not yours, and it has been written down. Try again; if it happens twice, tell us.',
  },
  503: {
    title: 'Back in a moment',
    words: 'The school cannot be reached just now. It will be, shortly: try again in a minute.',
  },
} as const

export type ErrorStatus = keyof typeof errorWords

/** The error page for a status; what has no page of its own is not found. */
export const errorStatusOf = (status: string | undefined): ErrorStatus =>
  status !== undefined && status in errorWords ? (Number(status) as ErrorStatus) : 404
