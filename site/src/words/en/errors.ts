/** What the error pages say. Friendly, true, and never about the machinery. */
export const errors = {
  pages: {
    400: {
      title: 'This could not be read',
      words:
        'Something in what was sent is missing or not as it should be. Go back, look at it once more, and send it again.',
    },
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
    409: {
      title: 'Something else came first',
      words:
        'What you asked for no longer goes together with what is there now. Go back and look at it again.',
    },
    413: {
      title: 'This is too large',
      words:
        'The school takes no files or texts of this size. Choose something smaller, and send it again.',
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
  },
  again: 'Try again',
  home: 'To the first page',
  elsewhere: 'What you may have looked for',
  write: 'Write to us',
  reference: 'If you write to us, mention this sign: it helps us find what happened.',
}

export type ErrorsWords = typeof errors
