import { counted } from '../counted.ts'
import type { AttemptWords } from '../en/attempt.ts'

const marks = counted('uk', { one: 'позначкою', few: 'позначками', many: 'позначками' })

export const attempt: AttemptWords = {
  onPhoto: (photo) => `На фото ${photo}`,
  marked: (photo, count) => `${photo}, з ${marks(count)}`,
  mark: (number) => `Позначка ${number}:`,
  drawn: {
    pin: 'Це місце.',
    stroke: 'Ця лінія.',
    arrow: 'Те, на що вказує стрілка.',
    box: 'Те, що в рамці.',
  },
  you: 'Ви',
  mentor: 'Ваш ментор',
  reply: 'Відповісти',
  toMark: (number) => ` на позначку ${number}`,
  yourReply: (number) => `Ваша відповідь на позначку ${number}`,
  send: 'Надіслати',
  video: (number, of) => `Відео ${number} спроби ${of}`,
  videoPreparing: (number) => `Відео ${number} готується для всіх браузерів. Загляньте за мить.`,
  videoUnreadable: (number) =>
    `Відео ${number} не вдалося прочитати. Надішліть його у форматі MP4.`,
}
