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
  photos: 'Photos and short videos of your work',
  photosHint: (most: number, megabytes: number) =>
    `In daylight, from straight above. Up to ${most} photos and short videos, of ${megabytes} MB each.`,
  gathered: 'What you hand in',
  camera: 'Take a photo',
  drop: 'Or drop them here.',
  leaveOut: 'Leave out',
  leaveOutThis: 'Leave out {}',
  tooMany: (most: number) => `Hand in no more than ${most} files.`,
  tooLarge: (megabytes: number) => `{} is too large; ${megabytes} MB is the most.`,
  /** How far a file is; `{}` is a number. */
  states: {
    waiting: 'Waits for its turn',
    sending: '{} % sent',
    checking: 'Being checked',
    ready: 'Ready',
    broken: 'Did not arrive',
    interrupted: 'Cut off. Choose the file again, and it goes on where it stopped.',
  },
  /** What is done with a file, whose name is `{}`. */
  again: 'Try again',
  againThis: 'Try {} again',
  earlier: 'Move {} forward',
  later: 'Move {} back',
  empty: '{} is empty.',
  wrongType: '{} is neither a photo nor a video the school can read.',
  /** Said when it has happened; of a place, its number and how many there are. */
  said: {
    arrived: '{} has arrived.',
    moved: '{} is now in place {} of {}.',
    leftOut: '{} is left out.',
    soon: 'Handed in as soon as everything has arrived…',
    notArrived:
      'Something did not arrive or cannot be read. Try it again or leave it out, then hand in.',
    noConnection: 'There is no connection. What you do goes on as soon as it is back.',
    kept: 'Kept. You can close this page and go on later, on any device.',
  },
  comment: 'A word to your mentor',
  commentHint: 'If you like: what was hard, what you are proud of.',
  handIn: 'Hand it in',
  handingIn: 'Handing it in…',
  photoOf: (photo: number, attempt: number) => `Photo ${photo} of attempt ${attempt}`,
  developing: (photo: number) => `Photo ${photo} is being developed. Look again in a moment.`,
  unreadable: (photo: number) => `Photo ${photo} could not be read. Send it as a JPEG next time.`,
}

export type HomeworkWords = typeof homework
