import type { GroupWords } from '../en/group.ts'

export const group: GroupWords = {
  yours: 'Ваша группа',
  starts: (day) => `Начинаете вместе: ${day}.`,
  startsAtOnce: 'Начинать можно уже сейчас.',
  waiting: 'Вы в очереди',
  waitingLead:
    'Все группы заполнены. Как только место освободится, оно ваше, и мы вам напишем. Лекции тем временем открыты.',
  none: 'Вы не в группе',
  noneLead:
    'Этот курс проходят в группах, а места ни в одной у вас нет. Напишите нам, если это ошибка.',
  announcements: 'От вашего ментора',
  noAnnouncements: 'Объявлений пока нет.',
  members: 'Кто в группе',
  seats: (taken, seats) => `Занято мест: ${taken} из ${seats}.`,
}
