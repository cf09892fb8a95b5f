/** What the pages about teachers say. */
export const teachers = {
  title: 'Teachers',
  lead: 'They teach because they cannot leave it alone. Read about them before you choose.',
  none: 'The teachers introduce themselves here soon.',
  speaks: (languages: string) => `Speaks ${languages}`,
  about: 'About',
  intro: (name: string) => `${name} introduces the lessons`,
  favourites: 'Favourites',
  kinds: {
    book: 'Books',
    film: 'Films',
    word: 'Words',
    song: 'Songs',
  },
  courses: 'Courses',
  comments: 'What students say',
  askForLesson: 'Ask for a lesson',
  askWords: 'Say when it suits you and what you would like to learn. The answer comes by mail.',
  others: 'All teachers',
}

export type TeachersWords = typeof teachers
