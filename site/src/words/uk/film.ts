import type { FilmWords } from '../en/film.ts'

export const film: FilmWords = {
  speed: 'Швидкість',
  normalSpeed: 'Звичайна',
  goOnAt: (time) => `Продовжити з ${time}`,
  isDone: 'Ви його переглянули: цю лекцію завершено.',
  elsewhere: (host) =>
    `Цей фільм лежить на ${host}. Щойно ви його ввімкнете, ${host} дізнається, що ви його дивитесь; доти нічого звідти не завантажується.`,
  playAt: (host) => `Увімкнути з ${host}`,
  openAt: (host) => `Відкрити на ${host}`,
  filmAt: (host) => `Фільм на ${host}`,
  takeAlong: 'Взяти із собою',
  kind: {
    pdf: 'PDF',
    zip: 'архів ZIP',
    image: 'зображення',
    audio: 'звук',
    text: 'текст',
    video: 'фільм',
    other: 'файл',
  },
}
