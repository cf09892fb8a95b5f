import type { GroupWords } from '../en/group.ts'

export const group: GroupWords = {
  yours: 'Ваша група',
  starts: (day) => `Починаєте разом: ${day}.`,
  startsAtOnce: 'Починати можна вже зараз.',
  waiting: 'Ви в черзі',
  waitingLead:
    'Усі групи заповнені. Щойно місце звільниться, воно ваше, і ми вам напишемо. Лекції тим часом відкриті.',
  none: 'Ви не в групі',
  noneLead:
    'Цей курс проходять у групах, а місця в жодній ви не маєте. Напишіть нам, якщо це помилка.',
  announcements: 'Від вашого ментора',
  noAnnouncements: 'Оголошень ще немає.',
  members: 'Хто в групі',
  seats: (taken, seats) => `Зайнято місць: ${taken} із ${seats}.`,
}
