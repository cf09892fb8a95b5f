import type { HomeworkWords } from '../en/homework.ts'

export const homework: HomeworkWords = {
  title: 'Домашня робота',
  waiting: 'Вона на столі у вашого ментора.',
  waitingNextOpen: 'Вона на столі у вашого ментора. Чекати не треба: наступну лекцію відкрито.',
  attempt: (number) => `Спроба ${number}`,
  attempts: {
    submitted: (number) => `Спроба ${number}: у ментора`,
    approved: (number) => `Спроба ${number}: зараховано`,
    returned: (number) => `Спроба ${number}: на доопрацюванні`,
  },
  news: {
    submitted: '{}: у ментора',
    approved: '{}: зараховано',
    returned: '{}: на доопрацюванні',
  },
  lookedAt: 'Переглянуто {}',
  handedIn: 'Здано {}',
  youWrote: 'Ви написали',
  handInYours: 'Здайте свою роботу',
  photos: 'Фото вашої роботи',
  photosHint: (most, megabytes) =>
    `При денному світлі, прямо згори. До ${most}, по ${megabytes} МБ кожне.`,
  chosen: 'Вибрані фото',
  leaveOut: 'Прибрати',
  leaveOutThis: 'Прибрати {}',
  tooMany: (most) => `Виберіть не більше ніж ${most} фото.`,
  tooLarge: (megabytes) => `{} завелике; найбільше ${megabytes} МБ.`,
  comment: 'Слово до ментора',
  commentHint: 'Якщо хочете: що було важко, чим пишаєтеся.',
  handIn: 'Здати',
  handingIn: 'Надсилаємо…',
  photoOf: (photo, attempt) => `Фото ${photo} зі спроби ${attempt}`,
  developing: (photo) => `Фото ${photo} ще проявляється. Погляньте за мить.`,
  unreadable: (photo) =>
    `Фото ${photo} не вдалося прочитати. Наступного разу надішліть його як JPEG.`,
}
