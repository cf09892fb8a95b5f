import type { GroupWords } from '../en/group.ts'

export const group: GroupWords = {
  yours: 'Ваша група',
  starts: (day) => `Починаєте разом: ${day}.`,
  startsAtOnce: 'Починати можна вже зараз.',
  waiting: 'Ви в черзі',
  waitingLead:
    'Усі групи заповнені. Щойно місце звільниться, воно ваше, і ми вам напишемо. Лекції тим часом відкриті.',
  announcements: 'Від вашого ментора',
  noAnnouncements: 'Оголошень ще немає.',
  members: 'Хто в групі',
  seats: (taken, seats) => `Зайнято місць: ${taken} із ${seats}.`,
}
