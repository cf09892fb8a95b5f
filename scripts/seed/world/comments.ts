import type { CommentStatus } from '../../../domain/comment.ts'
import type { TeacherSlug } from './teachers.ts'

export type Comment = {
  /** The name of a student of the world. */
  by: string
  about: 'school' | { course: string } | { teacher: TeacherSlug }
  text: string
  status: CommentStatus
  daysAgo: number
}

const tattoo = { course: 'fine-line-tattooing' }
const french = { course: 'french-in-conversation' }

/** What students have said. Two wait to be read, and one was not shown. */
export const comments: readonly Comment[] = [
  {
    by: 'Rafael Monteiro',
    about: tattoo,
    text: 'I came for the needles and stayed for the paper. After six weeks of sheets my hand does what I look at. I had no idea that this could be learnt.',
    status: 'approved',
    daysAgo: 3,
  },
  {
    by: 'Noah Feldman',
    about: { teacher: 'awa-diallo' },
    text: 'Awa asked me on the first page what I was afraid of saying. I wrote it down, she corrected one verb, and that was that.',
    status: 'approved',
    daysAgo: 5,
  },
  {
    by: 'Aminata Sow',
    about: tattoo,
    text: 'The arrows in the margin are worth more than the film. You see exactly where you stopped looking.',
    status: 'approved',
    daysAgo: 8,
  },
  {
    by: 'Ingrid Solheim',
    about: french,
    text: 'I ordered a coffee in Lille and nobody answered me in English. The lecture on leaving out the “ne” did that.',
    status: 'approved',
    daysAgo: 11,
  },
  {
    by: 'Gaspard Lemaire',
    about: { teacher: 'ines-carvalho' },
    text: 'Four lines of remarks, and all four were about the same leaf. I have never been taken so seriously by a stranger.',
    status: 'approved',
    daysAgo: 14,
  },
  {
    by: 'Олексій Гончар',
    about: tattoo,
    text: 'The hygiene lecture should be read by everyone who has ever held a machine. Calm, exact, and not one word too many.',
    status: 'approved',
    daysAgo: 17,
  },
  {
    by: 'Mateo Quispe',
    about: 'school',
    text: 'No points, no streaks, no confetti. A film, a text, a page to fill, and a person who answers. It is how I would want to be taught.',
    status: 'approved',
    daysAgo: 21,
  },
  {
    by: 'Леся Поліщук',
    about: 'school',
    text: 'I do both courses in turn: lines on Tuesdays, French on Fridays. The box came with a blue pencil, and I use it for both.',
    status: 'approved',
    daysAgo: 26,
  },
  {
    by: 'Нино Гелашвили',
    about: french,
    text: 'Ten minutes of film, an hour at the table, and then somebody reads it. I speak more in a week than in three years of classes.',
    status: 'approved',
    daysAgo: 30,
  },
  {
    by: 'Baptiste Morel',
    about: { teacher: 'jun-okabe' },
    text: 'He answered a question about a motor with a recording of the motor. I heard the difference at once.',
    status: 'approved',
    daysAgo: 34,
  },
  {
    by: 'Grace Mbeki',
    about: tattoo,
    text: 'I was returned twice on the same sheet, and the third one is the first drawing I have ever framed.',
    status: 'pending',
    daysAgo: 1,
  },
  {
    by: 'Михаил Штерн',
    about: 'school',
    text: 'One wish: more lectures on sounds. Everything else is as I hoped it would be.',
    status: 'pending',
    daysAgo: 2,
  },
  {
    by: 'Tomás Herrera',
    about: 'school',
    text: 'Look at my shop for cheap machines, the first twenty people get a discount from me.',
    status: 'rejected',
    daysAgo: 19,
  },
]
