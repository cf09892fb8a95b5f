import type { StepStatus } from '../../../../domain/progress.ts'
import { counted } from '../counted.ts'

const lectures = counted('en', { one: 'lecture', other: 'lectures' })

/** What stands on a student's desk: their courses, and the lectures of one. */
export const learning = {
  tab: 'My courses',
  greeting: (name: string) => `Good\u00A0to\u00A0see\u00A0you, ${name}`,
  none: 'There is no course on your desk yet. Choose a plan, and it opens at once.',
  seePlans: 'See the plans',
  next: 'Next',
  yourCourses: 'Your courses',
  yourHomework: 'Your homework',
  tabOfPage: (title: string, page: number) => `${title}, page ${page}`,
  goOn: 'Continue learning',
  firstIsWritten: 'The first lecture is being written. We tell you when it is here.',
  finishedOn: 'Finished on {}',
  progressIn: (course: string) => `Your progress in ${course}`,
  noLectures: 'No lectures yet',
  doneOf: (done: number, total: number) => `${done} of ${lectures(total)} done`,
  status: {
    completed: 'Done',
    pending: 'With your mentor',
    returned: 'Came back',
    open: 'Open',
    locked: 'Opens later',
  } satisfies Record<StepStatus, string>,
  minutes: counted('en', { one: 'minute', other: 'minutes' }),
  hasHomework: 'homework',
  place: (number: number, of: number) => `Lecture ${number} of ${of}`,
  lecture: (number: number) => `lecture ${number}`,
  cameBack: 'It came back to you: see what your mentor wrote, and try again.',
  locked:
    'First comes “{}”. Finish it, or hand in its homework, and this one opens. Nobody waits for a mentor to go on.',
  goThere: 'Go there',
  seeLectures: 'See all lectures',
  beside: 'Lectures beside this one',
  before: 'Before',
  after: 'Next',
  opensAfter: 'Opens after this one',
  cannotPlay: 'Your browser cannot play it here. [Open the film by itself].',
  end: 'At the end',
  isDone: 'You are done with this lecture. Come back to it whenever you like.',
  sayDone: {
    sequential:
      'There is no homework here. Say when you have read and seen it all; the next one opens.',
    free: 'There is no homework here. Say when you have read and seen it all.',
  },
  watchToFinish: {
    sequential:
      'There is no homework here. Watch the video to its end, and this lecture is done; the next one opens.',
    free: 'There is no homework here. Watch the video to its end, and this lecture is done.',
  },
  opensOn: 'Opens on {}',
  opensAfterLecture: 'After “{}”',
  lockedUntil: 'This lecture opens on {}.',
  lockedUntilAndAfter: 'It also waits for “{}”: finish that, or hand in its homework.',
  opensNext: 'Opens next',
  done: 'I am done',
}

export type LearningWords = typeof learning
