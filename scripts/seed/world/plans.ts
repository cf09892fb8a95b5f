export type Plan = {
  slug: 'sketchbook' | 'studio' | 'atelier'
  name: string
  /** One line: what the student will be able to say afterwards. */
  promise: string
  /** In cents of a euro. */
  price: number
  features: readonly string[]
  /** Slugs of the courses that it opens. */
  courses: readonly string[]
  hasStarterBox: boolean
  hasMentorChat: boolean
}

/** The three ways into the school, the smallest first. */
export const plans: readonly Plan[] = [
  {
    slug: 'sketchbook',
    name: 'Sketchbook',
    promise: 'Begin to speak: ten lectures of French, at your own pace.',
    price: 8900,
    features: [
      'French in conversation, all ten lectures',
      'Seven handwritten homeworks, each read and answered',
      'Captions and full text for every film',
      'Yours for a year',
    ],
    courses: ['french-in-conversation'],
    hasStarterBox: false,
    hasMentorChat: false,
  },
  {
    slug: 'studio',
    name: 'Studio',
    promise: 'Draw a line you can trust: the whole course in fine-line tattooing.',
    price: 24900,
    features: [
      'Fine-line tattooing, all fourteen lectures',
      'Eleven drawn homeworks, each looked at by a mentor',
      'Letters to your mentor, with an answer within two working days',
      'As many second attempts as it takes',
      'Yours for good',
    ],
    courses: ['fine-line-tattooing'],
    hasStarterBox: false,
    hasMentorChat: true,
  },
  {
    slug: 'atelier',
    name: 'Atelier',
    promise: 'Everything we have, and a box of tools at your door.',
    price: 38900,
    features: [
      'Both courses, all twenty-four lectures',
      'The starter box: practice skin, pen machine, cartridges, inks and a good pencil',
      'Letters to your mentor, with an answer on the next working day',
      'One portfolio review at the end, an hour, face to face',
      'A place at the summer table in Paris',
      'Yours for good',
    ],
    courses: ['fine-line-tattooing', 'french-in-conversation'],
    hasStarterBox: true,
    hasMentorChat: true,
  },
]
