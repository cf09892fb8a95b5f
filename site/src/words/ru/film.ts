import type { FilmWords } from '../en/film.ts'

export const film: FilmWords = {
  speed: 'Скорость',
  normalSpeed: 'Обычная',
  goOnAt: (time) => `Продолжить с ${time}`,
  isDone: 'Вы его посмотрели: эта лекция пройдена.',
  elsewhere: (host) =>
    `Этот фильм лежит на ${host}. Как только вы его включите, ${host} узнает, что вы его смотрите; до того ничего оттуда не загружается.`,
  playAt: (host) => `Включить с ${host}`,
  openAt: (host) => `Открыть на ${host}`,
  filmAt: (host) => `Фильм на ${host}`,
  takeAlong: 'Взять с собой',
  kind: {
    pdf: 'PDF',
    zip: 'архив ZIP',
    image: 'изображение',
    audio: 'звук',
    text: 'текст',
    video: 'фильм',
    other: 'файл',
  },
}
