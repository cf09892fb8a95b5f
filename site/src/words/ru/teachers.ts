import type { TeachersWords } from '../en/teachers.ts'

export const teachers: TeachersWords = {
  title: 'Преподаватели',
  lead: 'Они учат, потому что не могут иначе. Почитайте о них, прежде чем выбирать.',
  none: 'Скоро преподаватели расскажут здесь о себе.',
  speaks: (languages) => `Языки: ${languages}`,
  about: 'Знакомство',
  intro: (name) => `${name}: несколько слов об уроках`,
  favourites: 'Любимое',
  kinds: {
    book: 'Книги',
    film: 'Фильмы',
    word: 'Слова',
    song: 'Песни',
  },
  courses: 'Курсы',
  comments: 'Что говорят ученики',
  askForLesson: 'Попросить об уроке',
  askWords: 'Напишите, когда вам удобно и чему хотите научиться. Ответ придёт по почте.',
  others: 'Все преподаватели',
}
