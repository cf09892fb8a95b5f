import type { HomeworkWords } from '../en/homework.ts'

export const homework: HomeworkWords = {
  title: 'Домашняя работа',
  waiting: 'Она на столе у вашего ментора.',
  waitingNextOpen: 'Она на столе у вашего ментора. Ждать не нужно: следующая лекция открыта.',
  attempt: (number) => `Попытка ${number}`,
  attempts: {
    submitted: (number) => `Попытка ${number}: у ментора`,
    approved: (number) => `Попытка ${number}: зачтено`,
    returned: (number) => `Попытка ${number}: на доработке`,
  },
  news: {
    submitted: '{}: у ментора',
    approved: '{}: зачтено',
    returned: '{}: на доработке',
  },
  lookedAt: 'Просмотрено {}',
  handedIn: 'Сдано {}',
  youWrote: 'Вы написали',
  handInYours: 'Сдайте свою работу',
  photos: 'Фото вашей работы',
  photosHint: (most, megabytes) =>
    `При дневном свете, прямо сверху. До ${most}, по ${megabytes} МБ каждое.`,
  chosen: 'Выбранные фото',
  leaveOut: 'Убрать',
  leaveOutThis: 'Убрать {}',
  tooMany: (most) => `Выберите не больше ${most} фото.`,
  tooLarge: (megabytes) => `{} слишком большое; самое большее ${megabytes} МБ.`,
  comment: 'Слово ментору',
  commentHint: 'Если хотите: что было трудно, чем гордитесь.',
  handIn: 'Сдать',
  handingIn: 'Отправляем…',
  photoOf: (photo, attempt) => `Фото ${photo} из попытки ${attempt}`,
  developing: (photo) => `Фото ${photo} ещё проявляется. Взгляните через мгновение.`,
  unreadable: (photo) =>
    `Фото ${photo} не удалось прочесть. В следующий раз пришлите его как JPEG.`,
}
