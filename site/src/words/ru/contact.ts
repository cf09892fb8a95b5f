import type { ContactWords } from '../en/contact.ts'

export const contact: ContactWords = {
  title: 'Напишите нам',
  lead: 'Спрашивайте обо всём: о курсе, об уроке или о том, подойдёт ли это вам. Отвечает человек, по почте.',
  about: (name) => `Тема: ${name}`,
  name: 'Ваше имя',
  message: 'Ваше сообщение',
  subject: 'О чём речь',
  subjects: {
    general: 'Общий вопрос',
    course: 'Курс',
    lesson: 'Урок с преподавателем',
    service: 'Услуга',
    press: 'Пресса',
  },
  leaveEmpty: 'Оставьте это поле пустым',
  send: 'Отправить сообщение',
  sending: 'Отправляем…',
  sentTitle: 'Ваше сообщение пришло',
  sent: 'Спасибо. Мы читаем каждое сообщение и отвечаем на указанный вами адрес.',
  onward: 'На первую страницу',
  reach: 'Другие способы связи',
  phone: 'Телефон',
  address: 'Адрес',
}
