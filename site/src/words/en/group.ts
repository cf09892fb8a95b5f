/** What the page of a group says. */
export const group = {
  yours: 'Your group',
  starts: (day: string) => `You begin together on ${day}.`,
  startsAtOnce: 'You can begin at once.',
  waiting: 'You are in the queue',
  waitingLead:
    'All groups are full. As soon as a seat is free it is yours, and we write to you. The lectures are open meanwhile.',
  none: 'You are in no group',
  noneLead:
    'This course is learnt in groups, and you have no seat in one. Write to us if that is not as it should be.',
  announcements: 'From your mentor',
  noAnnouncements: 'Nothing has been announced yet.',
  members: 'Who is in it',
  seats: (taken: number, seats: number) => `${taken} of ${seats} seats are taken.`,
}

export type GroupWords = typeof group
