import type { CoverName } from './art/covers.ts'
import type { VideoName } from './art/videos.ts'

export type Service = {
  slug: string
  title: string
  summary: string
  /** In cents of a euro. */
  price: number
  days: number
  cover: CoverName
  gallery: readonly CoverName[]
  film: VideoName | null
  features: readonly string[]
  questions: readonly { question: string; answer: string }[]
  /** In the small Markdown of toLexical.ts. */
  description: string
  isFeatured: boolean
}

/** What the school does to order. */
export const services: readonly Service[] = [
  {
    slug: 'a-drawing-made-for-you',
    title: 'A drawing made for you',
    summary:
      'Inês draws the plant, the insect or the small thing you cannot forget, as a design that your own tattooist can work from.',
    price: 18000,
    days: 10,
    cover: 'commission',
    gallery: ['moth', 'fern', 'seams', 'poppy'],
    film: 'moth',
    features: [
      'A conversation of twenty minutes, by telephone or in letters',
      'Two pencil sketches to choose from',
      'One finished drawing in ink, on paper, sent to you',
      'The same drawing as a stencil in three sizes',
      'Two rounds of changes',
    ],
    questions: [
      {
        question: 'Will you tattoo it as well?',
        answer:
          'No. We are a school, and the studio is for students. You take the drawing to somebody you trust, and they are welcome to write to us.',
      },
      {
        question: 'May I send you a photograph to copy?',
        answer:
          'Send us as many as you like, to show what you mean. We do not copy the work of other tattooists, and we do not trace.',
      },
      {
        question: 'To whom does it belong?',
        answer:
          'The drawing and the right to wear it belong to you. We may show it among our projects, without your name, unless you ask us not to.',
      },
      {
        question: 'What if I do not like it?',
        answer:
          'Say so after the pencil sketches. If neither is right, we draw a third one; if that is not right either, you get your money back.',
      },
    ],
    description: `
Most drawings for skin fail long before the needle: they are too small, too full, or too proud of
themselves. Inês has drawn for skin for sixteen years and for botanists before that. She draws what
will still be read in twenty years.

## From your letter to your table

1. You write to us what it is, where on the body it should go, and why. Two lines are enough.
2. Inês telephones, or writes back if you would rather write.
3. Within five days you get two sketches in pencil. You choose one, and say what troubles you.
4. She draws it in ink, at the size it will have, and sends you the sheet with the stencils.

> The best letters say what the thing *does*, not what it looks like. “It hung above the stove” is
> more use to me than four photographs.

The drawing comes in a stiff envelope, between two sheets of grey board, by post.
`,
    isFeatured: true,
  },
  {
    slug: 'a-portfolio-review',
    title: 'A portfolio, looked at',
    summary:
      'Twelve of your drawings, one hour with Jun, and a written page that says what to keep doing and what to leave.',
    price: 6500,
    days: 5,
    cover: 'shelf',
    gallery: ['letters', 'needles'],
    film: null,
    features: [
      'Twelve drawings or photographs of healed work',
      'One hour by video, at a time that suits you',
      'A page in writing, within two days of it',
      'Three exercises chosen for your hand',
    ],
    questions: [
      {
        question: 'I have only ever drawn on paper. Is that enough?',
        answer:
          'It is the best way to begin. Jun looks at lines, and they are the same everywhere.',
      },
      {
        question: 'Will you tell me whether I am good?',
        answer:
          'He will tell you what you do well and what you do not do yet. Good is what happens when you go on.',
      },
    ],
    description: `
You send us twelve pictures. Jun prints them, lays them on the table in the order in which he would
have drawn them, and telephones you. For the first half of the hour he speaks; for the second half
you do.

It is meant for people who have drawn for a year or two and cannot see their own sheets any more. It
is not an examination, and nobody gets a mark.
`,
    isFeatured: true,
  },
  {
    slug: 'a-letter-corrected',
    title: 'A letter, corrected by hand',
    summary:
      'A French letter of yours, up to two pages: corrected in red pencil, explained, and read aloud for you to listen to.',
    price: 2400,
    days: 2,
    cover: 'dictation',
    gallery: [],
    film: null,
    features: [
      'Up to two pages, typed or written',
      'Every correction with its reason',
      'A second version as a French friend would write it',
      'The whole letter read aloud by Étienne',
    ],
    questions: [
      {
        question: 'May it be an application, or a letter to an office?',
        answer:
          'Yes. Say to whom it goes. We correct the language; what you ask the prefecture for remains between you and the prefecture.',
      },
      {
        question: 'Who sees it?',
        answer: 'Lucie and Étienne, and nobody else. When you have it back we throw our copy away.',
      },
    ],
    description: `
Lucie marks what is wrong, what is right but odd, and what is lovely and should stay. She gives a
reason for every mark; “because one says so” is not one.

Étienne reads the finished letter to you, once slowly and once as he would say it at the door.
`,
    isFeatured: false,
  },
]
