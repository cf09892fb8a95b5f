import type { ProseWords } from '../en/prose.ts'

export const prose: ProseWords = {
  contents: 'На этой странице',
  table: 'Таблица',
  code: 'Код',
  cannotPlay: 'Ваш браузер не может показать его здесь. [Открыть фильм отдельно].',
  changed: (day) => `Последнее изменение: ${day}`,
  draft: 'Просмотр черновика',
  draftWords: 'Эту страницу видят только те, кто пишет для школы.',
  edit: 'Редактировать',
}
