import type { CommentsWords } from '../en/comments.ts'

export const comments: CommentsWords = {
  about: (subject) => `отзыв: [${subject}]`,
  title: 'Скажите, что вы думаете',
  lead: 'Своими словами, для тех, кто ещё сомневается. Сначала отзыв прочитает человек из школы.',
  subject: 'О чём отзыв',
  subjects: {
    school: 'О школе',
    course: 'Об этом курсе',
    teacher: (name) => `О преподавателе: ${name}`,
  },
  text: 'Ваши слова',
  hint: 'От двадцати до шестисот знаков.',
  named: (name) => `Отзыв будет подписан так: «${name}».`,
  changeName: 'Вы решаете, [как вас показывать].',
  send: 'Отправить отзыв',
  written: 'Спасибо. Отзыв уже на пути к человеку, который прочитает его первым.',
  yours: 'Что вы написали',
  ofSchool: 'Школа',
  status: {
    pending: 'Читают',
    approved: 'На сайте',
    rejected: 'Не показан',
  },
}
