/** What the public page of a student says, and where they switch it on. */
export const people = {
  since: (day: string) => `Learning here since ${day}`,
  finished: 'Finished',
  finishedOn: (day: string) => `finished on ${day}`,
  comments: (name: string) => `What ${name} says`,
  title: 'Your public page',
  off: 'Nobody but the school sees you. Switch the page on to be read about by name.',
  on: 'Your page is open to everyone: [look at it].',
  isPublic: 'Show my page to everyone',
  isPublicHint: 'With your name, the two texts below, and your comments once they are approved.',
  showsCourses: 'Show the courses I have finished',
  line: 'One line below your name',
  about: 'About you',
  aboutHint: 'At most a thousand characters.',
  save: 'Keep it so',
  saved: 'Your public page is as you want it.',
  savedOff: 'Your page is closed. Nobody finds it any more.',
}

export type PeopleWords = typeof people
