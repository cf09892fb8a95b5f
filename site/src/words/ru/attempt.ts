import { counted } from '../counted.ts'
import type { AttemptWords } from '../en/attempt.ts'

const marks = counted('ru', { one: 'пометкой', few: 'пометками', many: 'пометками' })

export const attempt: AttemptWords = {
  onPhoto: (photo) => `На фото ${photo}`,
  marked: (photo, count) => `${photo}, с ${marks(count)}`,
  mark: (number) => `Пометка ${number}:`,
  drawn: {
    pin: 'Это место.',
    stroke: 'Эта линия.',
    arrow: 'То, на что указывает стрелка.',
    box: 'То, что в рамке.',
  },
  you: 'Вы',
  mentor: 'Ваш ментор',
  reply: 'Ответить',
  toMark: (number) => ` на пометку ${number}`,
  yourReply: (number) => `Ваш ответ на пометку ${number}`,
  send: 'Отправить',
  video: (number, of) => `Видео ${number} попытки ${of}`,
  videoPreparing: (number) =>
    `Видео ${number} готовится для всех браузеров. Загляните через мгновение.`,
  videoUnreadable: (number) => `Видео ${number} не удалось прочитать. Пришлите его в формате MP4.`,
}
