import type { ContactWords } from '../en/contact.ts'

export const contact: ContactWords = {
  title: 'Напишіть нам',
  lead: 'Питайте про все: про курс, про урок або чи це взагалі для вас. Відповідає людина, поштою.',
  about: (name) => `Тема: ${name}`,
  name: 'Ваше ім’я',
  message: 'Ваше повідомлення',
  subject: 'Про що йдеться',
  subjects: {
    general: 'Загальне запитання',
    course: 'Курс',
    lesson: 'Урок із викладачем',
    service: 'Послуга',
    press: 'Преса',
  },
  leaveEmpty: 'Залиште це поле порожнім',
  send: 'Надіслати повідомлення',
  sending: 'Надсилаємо…',
  sentTitle: 'Ваше повідомлення надійшло',
  sent: 'Дякуємо. Ми читаємо кожне повідомлення й відповідаємо на вказану вами адресу.',
  onward: 'На першу сторінку',
  reach: 'Інші способи зв’язку',
  phone: 'Телефон',
  address: 'Адреса',
}
