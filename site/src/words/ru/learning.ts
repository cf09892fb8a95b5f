import { counted } from '../counted.ts'
import type { LearningWords } from '../en/learning.ts'

const lectures = counted('ru', { one: 'лекции', few: 'лекций', many: 'лекций' })

export const learning: LearningWords = {
  tab: 'Мои курсы',
  greeting: (name) => `Рады\u00A0вас\u00A0видеть, ${name}`,
  none: 'На вашем столе ещё нет курса. Выберите тариф, и он сразу откроется.',
  seePlans: 'Посмотреть тарифы',
  next: 'Дальше',
  yourCourses: 'Ваши курсы',
  yourHomework: 'Ваши домашние работы',
  tabOfPage: (title, page) => `${title}, страница ${page}`,
  goOn: 'Учиться дальше',
  firstIsWritten: 'Первая лекция как раз пишется. Мы скажем, когда она появится.',
  finishedOn: 'Пройден {}',
  progressIn: (course) => `Ваши успехи: ${course}`,
  noLectures: 'Лекций ещё нет',
  doneOf: (done, total) => `Пройдено ${done} из ${lectures(total)}`,
  status: {
    completed: 'Пройдена',
    pending: 'У ментора',
    returned: 'На доработке',
    open: 'Открыта',
    locked: 'Откроется позже',
  },
  minutes: counted('ru', { one: 'минута', few: 'минуты', many: 'минут' }),
  hasHomework: 'домашняя работа',
  place: (number, of) => `Лекция ${number} из ${of}`,
  lecture: (number) => `лекция ${number}`,
  cameBack: 'Работа вернулась: прочитайте, что написал ментор, и попробуйте ещё раз.',
  locked:
    'Сначала «{}». Пройдите её или сдайте домашнюю работу, и эта лекция откроется. Никто не ждёт ментора, чтобы идти дальше.',
  goThere: 'Перейти туда',
  seeLectures: 'Все лекции',
  beside: 'Соседние лекции',
  before: 'Предыдущая',
  after: 'Следующая',
  opensAfter: 'Откроется после этой',
  cannotPlay: 'Ваш браузер не может показать видео здесь. [Открыть его отдельно].',
  end: 'В конце',
  isDone: 'Вы прошли эту лекцию. Возвращайтесь к ней, когда захотите.',
  sayDone: {
    sequential:
      'Здесь нет домашней работы. Скажите, когда всё прочтёте и посмотрите, и откроется следующая.',
    free: 'Здесь нет домашней работы. Скажите, когда всё прочтёте и посмотрите.',
  },
  watchToFinish: {
    sequential:
      'Здесь нет домашней работы. Посмотрите видео до конца: лекция будет пройдена, и откроется следующая.',
    free: 'Здесь нет домашней работы. Посмотрите видео до конца, и лекция будет пройдена.',
  },
  opensOn: 'Откроется: {}',
  opensAfterLecture: 'После «{}»',
  lockedUntil: 'Эта лекция откроется: {}.',
  lockedUntilAndAfter: 'Она ждёт также «{}»: пройдите её или сдайте домашнюю работу.',
  opensNext: 'Скоро откроется',
  done: 'Готово',
}
