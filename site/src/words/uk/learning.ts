import { counted } from '../counted.ts'
import type { LearningWords } from '../en/learning.ts'

const lectures = counted('uk', { one: 'лекції', few: 'лекцій', many: 'лекцій' })

export const learning: LearningWords = {
  tab: 'Мої курси',
  greeting: (name) => `Раді\u00A0вас\u00A0бачити, ${name}`,
  none: 'На вашому столі ще немає курсу. Виберіть тариф, і він одразу відкриється.',
  seePlans: 'Переглянути тарифи',
  next: 'Далі',
  yourCourses: 'Ваші курси',
  yourHomework: 'Ваші домашні роботи',
  tabOfPage: (title, page) => `${title}, сторінка ${page}`,
  goOn: 'Навчатися далі',
  firstIsWritten: 'Перша лекція саме пишеться. Ми скажемо, коли вона з’явиться.',
  finishedOn: 'Завершено {}',
  progressIn: (course) => `Ваш поступ: ${course}`,
  noLectures: 'Лекцій ще немає',
  doneOf: (done, total) => `Пройдено ${done} з ${lectures(total)}`,
  status: {
    completed: 'Пройдено',
    pending: 'У ментора',
    returned: 'На доопрацюванні',
    open: 'Відкрито',
    locked: 'Відкриється згодом',
  },
  minutes: counted('uk', { one: 'хвилина', few: 'хвилини', many: 'хвилин' }),
  hasHomework: 'домашня робота',
  place: (number, of) => `Лекція ${number} з ${of}`,
  lecture: (number) => `лекція ${number}`,
  cameBack: 'Роботу повернуто: прочитайте, що написав ментор, і спробуйте ще раз.',
  locked:
    'Спершу «{}». Пройдіть її або здайте домашню роботу, і ця лекція відкриється. Ніхто не чекає на ментора, щоб іти далі.',
  goThere: 'Перейти туди',
  seeLectures: 'Усі лекції',
  beside: 'Сусідні лекції',
  before: 'Попередня',
  after: 'Наступна',
  opensAfter: 'Відкриється після цієї',
  cannotPlay: 'Ваш браузер не може показати відео тут. [Відкрити його окремо].',
  end: 'Наприкінці',
  isDone: 'Ви пройшли цю лекцію. Повертайтеся до неї, коли забажаєте.',
  sayDone: {
    sequential:
      'Тут немає домашньої роботи. Скажіть, коли все прочитаєте й переглянете, і відкриється наступна.',
    free: 'Тут немає домашньої роботи. Скажіть, коли все прочитаєте й переглянете.',
  },
  watchToFinish: {
    sequential:
      'Тут немає домашньої роботи. Перегляньте відео до кінця: лекцію буде пройдено, і відкриється наступна.',
    free: 'Тут немає домашньої роботи. Перегляньте відео до кінця, і лекцію буде пройдено.',
  },
  opensOn: 'Відкриється: {}',
  opensAfterLecture: 'Після «{}»',
  lockedUntil: 'Ця лекція відкриється: {}.',
  lockedUntilAndAfter: 'Вона чекає також на «{}»: пройдіть її або здайте домашню роботу.',
  opensNext: 'Незабаром відкриється',
  done: 'Готово',
}
