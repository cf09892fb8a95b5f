import type { ProseWords } from '../en/prose.ts'

export const prose: ProseWords = {
  contents: 'На цій сторінці',
  table: 'Таблиця',
  code: 'Код',
  cannotPlay: 'Ваш браузер не може показати його тут. [Відкрити фільм окремо].',
  changed: (day) => `Востаннє змінено ${day}`,
  draft: 'Перегляд чернетки',
  draftWords: 'Цю сторінку бачать лише ті, хто пише для школи.',
  edit: 'Редагувати',
}
