import type { DevelopersWords } from '../en/developers.ts'

export const developers: DevelopersWords = {
  title: 'Розробникам',
  about:
    'Школа відповідає і людям, і програмам. Тут її власні точки доступу; те, що вони приймають і повертають, перевіряється наведеними схемами.',
  file: 'Повний опис у форматі OpenAPI 3.1',
  signIn:
    'Для викликів, що відкриті не всім, потрібен cookie, який дає вхід, а для тих, що щось змінюють, ще й адреса цієї школи як джерело.',
  callers: {
    everyone: 'Для всіх',
    'signed-in': 'Для тих, хто увійшов',
    mentors: 'Для менторів',
  },
  takes: 'Приймає',
  answers: 'Повертає',
  shared: 'Спільне',
}
