import type { CommentsWords } from '../en/comments.ts'

export const comments: CommentsWords = {
  about: (subject) => `про: [${subject}]`,
  title: 'Скажіть, що ви думаєте',
  lead: 'Своїми словами, для тих, хто ще вагається. Спершу відгук прочитає людина зі школи.',
  subject: 'Про що відгук',
  subjects: {
    school: 'Про школу',
    course: 'Про цей курс',
    teacher: (name) => `Про викладача: ${name}`,
  },
  text: 'Ваші слова',
  hint: 'Від двадцяти до шестисот знаків.',
  named: (name) => `Відгук буде підписано так: «${name}».`,
  changeName: 'Ви вирішуєте, [як вас показувати].',
  send: 'Надіслати відгук',
  written: 'Дякуємо. Відгук уже на шляху до людини, яка прочитає його першою.',
  yours: 'Що ви написали',
  ofSchool: 'Школа',
  status: {
    pending: 'Читають',
    approved: 'На сайті',
    rejected: 'Не показано',
  },
}
