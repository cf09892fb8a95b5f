import { expect, test } from 'vitest'
import type { PlanCard } from '../../queries/plansOnSale.ts'
import { compare } from '../../site/src/components/plans/compare.ts'
import { wordsOf } from '../../site/src/words/wordsOf.ts'

const words = wordsOf('en').plans

const drawing = { slug: 'drawing', title: 'Drawing', lectures: 14 }
const french = { slug: 'french', title: 'French', lectures: 1 }

test('each course is a line, and says in which plans it is and how much of it there is', () => {
  const plans = [aPlan({ courses: [drawing] }), aPlan({ courses: [drawing, french] })]

  expect(compare(plans, [drawing, french], words)).toEqual([
    { label: 'Drawing', cells: ['14 lectures', '14 lectures'] },
    { label: 'French', cells: [false, '1 lecture'] },
  ])
})

test('what no plan has is no line', () => {
  const plans = [aPlan({ courses: [french] }), aPlan({ includesBox: true })]

  expect(compare(plans, [drawing, french], words)).toEqual([
    { label: 'French', cells: ['1 lecture', false] },
    { label: 'A starter box by post', cells: [false, true] },
  ])
})

const aPlan = (part: Partial<PlanCard>): PlanCard => ({
  slug: 'studio',
  name: 'Studio',
  promise: null,
  price: { amount: 24_900, currency: 'EUR' },
  features: [],
  courses: [],
  includesMentor: false,
  includesBox: false,
  isRecommended: false,
  ...part,
})
