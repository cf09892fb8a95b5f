import type { ProjectsWords } from '../en/projects.ts'

export const projects: ProjectsWords = {
  title: 'Проекты',
  lead: 'Что здесь сделано и для кого.',
  none: 'Пока показать нечего. Загляните в другой раз.',
  facts: 'Об этом проекте',
  client: 'Для кого',
  year: 'Год',
  by: 'Кто делал',
  service: 'Заказано как',
  filmOf: (title) => `Фильм: ${title}`,
  gallery: 'Изображения',
  more: 'Посмотрите также',
  all: 'Все проекты',
}
