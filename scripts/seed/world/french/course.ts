import type { Course } from '../lecture.ts'
import { bonjour } from './bonjour.ts'
import { cafe } from './cafe.ts'
import { disagree } from './disagree.ts'
import { fillers } from './fillers.ts'
import { liaison } from './liaison.ts'
import { metro } from './metro.ts'
import { numbers } from './numbers.ts'
import { on } from './on.ts'
import { withoutNe } from './withoutNe.ts'
import { yesterday } from './yesterday.ts'

export const french: Course = {
  slug: 'french-in-conversation',
  title: 'French in conversation',
  summary:
    'Short lectures, long talks. The sentences people really say, the sounds they swallow, ' +
    'and the courage to begin before you are ready.',
  teacher: 'awa-diallo',
  cover: 'conversation',
  language: 'fr',
  lectureOrder: 'free',
  lectures: [bonjour, liaison, on, cafe, yesterday, fillers, withoutNe, numbers, metro, disagree],
}
