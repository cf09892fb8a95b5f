import type { CoverName } from './art/covers.ts'
import type { VideoName } from './art/videos.ts'
import type { TeacherSlug } from './teachers.ts'

export type Project = {
  slug: string
  title: string
  summary: string
  client: string | null
  year: number
  by: readonly TeacherSlug[]
  /** The slug of what it was ordered as. */
  service: string | null
  cover: CoverName
  gallery: readonly CoverName[]
  film: VideoName | null
  body: string
}

/** What the school has made and is glad to show. */
export const projects: readonly Project[] = [
  {
    slug: 'a-moth-for-a-beekeeper',
    title: 'A moth for a beekeeper',
    summary:
      'She did not want a bee. Everybody had offered her bees. She wanted the one who comes to the lamp.',
    client: 'Marguerite V.',
    year: 2026,
    by: ['ines-carvalho'],
    service: 'a-drawing-made-for-you',
    cover: 'moth',
    gallery: ['commission', 'seams', 'evening'],
    film: 'moth',
    body: `
Marguerite keeps nine hives above Die and had been given, in thirty years, four brooches, two
teapots and a doormat with bees on them. Her letter said: *the moth in the kitchen, the large
brown one, on the inside of the arm, where I see it when I pour.*

The first sketch was a specimen: wings flat, every vein. It was correct and dead. In the second the
axis leans by three degrees, and the feelers do not match. That was the one.

## What we learned

- Symmetry is a promise. Keep most of it, and break it where nobody looks first.
- An eye on a wing is read as an eye. Two are enough.
- It was drawn at eleven centimetres. At nine the dots would have closed.
`,
  },
  {
    slug: 'forty-one-ways-to-say-no',
    title: 'Forty-one ways to say no',
    summary:
      'A small book of refusals, from “peut-être un autre jour” to the raised eyebrow, collected by Awa over eleven years.',
    client: null,
    year: 2025,
    by: ['awa-diallo', 'lucie-tran'],
    service: null,
    cover: 'speech',
    gallery: ['conversation', 'dictation'],
    film: null,
    body: `
It began as a sheet on a door in Lyon. Doctors who had newly arrived in the city asked Awa how one
refuses an invitation without refusing a friend, and she wrote down what people really said. After a
year there were twelve ways; then her mother sent three from Dakar.

The book has forty-four pages and is set in one typeface. Lucie has marked where the voice goes up.
Number forty-one has no words: it is a breath, and there is a drawing of it.
`,
  },
  {
    slug: 'lettering-for-a-bakery',
    title: 'Lettering for a bakery',
    summary:
      'A name above a door in Montreuil, painted twice, because the first one was too beautiful to read.',
    client: 'Boulangerie Petit-Jour',
    year: 2026,
    by: ['jun-okabe'],
    service: null,
    cover: 'letters',
    gallery: ['shelf', 'croissant'],
    film: 'palm',
    body: `
Jun painted signs for noodle shops before he was a nurse and before he was a tattooist. The bakers
asked for something *like handwriting, but warm*. The first version took three weeks, and from the
bus stop one could not read it.

The second took two mornings. It has fewer curves and a larger *o*, and at half past five, with the
light on behind it, it says exactly what it should: that somebody is awake.
`,
  },
  {
    slug: 'a-menu-for-a-cafe-that-is-not-there',
    title: 'A menu for a café that is not there',
    summary:
      'Six students and Étienne opened a café for one evening. It had a menu, a quarrel at table four, and no kitchen.',
    client: 'The conversation course of last winter',
    year: 2025,
    by: ['etienne-roche'],
    service: null,
    cover: 'menu',
    gallery: ['chairs', 'cups'],
    film: 'cups',
    body: `
In the tenth lecture of the conversation course everybody writes a menu. Last winter six students
asked whether they might use theirs. So they took the back room of a real café for an evening,
turned off the music, and served one another dishes that did not exist, in French, for two hours.

Étienne played the waiter, an inspector, and the man who has been waiting since 1987. Nobody spoke
English, although at table four it was close.
`,
  },
  {
    slug: 'a-herbarium-of-a-street',
    title: 'A herbarium of one street',
    summary:
      'Everything that grew between the paving stones of the rue des Envierges in one April, drawn by eleven students.',
    client: null,
    year: 2026,
    by: ['ines-carvalho', 'jun-okabe'],
    service: null,
    cover: 'fern',
    gallery: ['poppy', 'branch', 'shell', 'fine-line'],
    film: 'poppy',
    body: `
The task was to draw only what nobody had planted. Eleven students went down the street with a
folding stool each. They found thirty-four plants, two of which the botanist we asked could not name
from our drawings, which was our fault and not hers.

The sheets hang in the stairwell of the school. They are the first thing you see, and the last.
`,
  },
]
