import type { ProjectsWords } from '../en/projects.ts'

export const projects: ProjectsWords = {
  title: 'Проєкти',
  lead: 'Що тут зроблено і для кого.',
  none: 'Поки нічого показати. Завітайте незабаром.',
  facts: 'Про цей проєкт',
  client: 'Для кого',
  year: 'Рік',
  by: 'Хто робив',
  service: 'Замовлено як',
  filmOf: (title) => `Фільм: ${title}`,
  gallery: 'Зображення',
  more: 'Подивіться також',
  all: 'Усі проєкти',
}
