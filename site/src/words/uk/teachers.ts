import type { TeachersWords } from '../en/teachers.ts'

export const teachers: TeachersWords = {
  title: 'Викладачі',
  lead: 'Вони навчають, бо не можуть інакше. Почитайте про них, перш ніж обирати.',
  none: 'Невдовзі викладачі розкажуть тут про себе.',
  speaks: (languages) => `Мови: ${languages}`,
  about: 'Знайомство',
  intro: (name) => `${name}: кілька слів про уроки`,
  favourites: 'Улюблене',
  kinds: {
    book: 'Книжки',
    film: 'Фільми',
    word: 'Слова',
    song: 'Пісні',
  },
  courses: 'Курси',
  comments: 'Що кажуть учні',
  askForLesson: 'Попросити про урок',
  askWords: 'Напишіть, коли вам зручно і чого хочете навчитися. Відповідь прийде поштою.',
  others: 'Усі викладачі',
}
