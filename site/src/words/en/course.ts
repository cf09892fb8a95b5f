import { counted } from '../counted.ts'

/** What the public page of a course says. */
export const course = {
  about: 'What it is',
  author: 'Who wrote it',
  lectures: 'The lectures',
  opensIt: (plans: number): string =>
    plans === 1 ? 'The plan that opens it' : 'Plans that open it',
  lectureCount: counted('en', { one: 'lecture', other: 'lectures' }),
  minutes: counted('en', { one: 'minute', other: 'minutes' }),
  hours: (hours: number): string =>
    hours === 1 ? 'about 1 hour of film and text' : `about ${hours} hours of film and text`,
  homework: 'homework',
  withHomework: (lectures: number) => `homework in ${lectures} of them, looked at by a mentor`,
  seePlans: (plans: number): string => (plans === 1 ? 'See the plan' : 'See the plans'),
  seeLectures: 'See the lectures',
  myCourses: 'Go to my courses',
  title: 'Courses',
  lead: 'Each one is a row of short films and good texts, with something to make after most of them.',
  opens: (plans: string) => `Opens with ${plans}`,
  duration: (hours: number): string => (hours <= 1 ? 'about 1 hour' : `about ${hours} hours`),
  meet: (name: string) => `Meet ${name}`,
  questions: 'Questions',
  comments: 'What its students say',
  begins: (day: string) => `Begins on ${day}`,
  taughtIn: (language: string) => `Taught in ${language}`,
  lookInside: 'Look inside',
  oneLectureOf: 'A lecture of the course {}',
  homeworkOf: 'Students of the course hand this in, and a mentor looks at it.',
  wholeCourse: 'The whole course',
  wholeCourseLead: (lectures: string) =>
    `This was one of ${lectures}. The others open when you join.`,
  seeCourse: 'See the course',
  ask: 'Not sure whether it is for you? [Ask us].',
}

export type CourseWords = typeof course
