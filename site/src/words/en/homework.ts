/** What is said of a lecture's homework: handing it in, and what became of it. */
export const homework = {
  title: 'Homework',
  waiting: 'It is on your mentor’s table.',
  waitingNextOpen: 'It is on your mentor’s table. You need not wait: the next lecture is open.',
  attempt: (number: number) => `Attempt ${number}`,
  attempts: {
    submitted: (number: number) => `Attempt ${number}: with your mentor`,
    approved: (number: number) => `Attempt ${number}: approved`,
    returned: (number: number) => `Attempt ${number}: came back to you`,
  },
  /** What became of the homework named by `{}`. */
  news: {
    submitted: '{} is with your mentor',
    approved: '{} is approved',
    returned: '{} came back to you',
  },
  lookedAt: 'Looked at on {}',
  handedIn: 'Handed in on {}',
  youWrote: 'You wrote',
  handInYours: 'Hand in your work',
  photos: 'Photos of your work',
  photosHint: (most: number, megabytes: number) =>
    `In daylight, from straight above. Up to ${most}, of ${megabytes} MB each.`,
  chosen: 'Photos you have chosen',
  leaveOut: 'Leave out',
  leaveOutThis: 'Leave out {}',
  tooMany: (most: number) => `Choose no more than ${most} photos.`,
  tooLarge: (megabytes: number) => `{} is too large; ${megabytes} MB is the most.`,
  comment: 'A word to your mentor',
  commentHint: 'If you like: what was hard, what you are proud of.',
  handIn: 'Hand it in',
  handingIn: 'Handing it in…',
  photoOf: (photo: number, attempt: number) => `Photo ${photo} of attempt ${attempt}`,
  developing: (photo: number) => `Photo ${photo} is being developed. Look again in a moment.`,
  unreadable: (photo: number) => `Photo ${photo} could not be read. Send it as a JPEG next time.`,
}

export type HomeworkWords = typeof homework
