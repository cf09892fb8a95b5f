import type { Lecture } from '../lecture.ts'

export const letters: Lecture = {
  slug: 'letters-on-skin',
  title: 'Letters on skin',
  summary:
    'Names, dates and words: rhythm, spacing, the smallest size that lasts, and spelling it aloud.',
  minutes: 16,
  teacher: 'jun-okabe',
  cover: 'letters',
  video: 'bonjour',
  homework:
    'One word of five to eight letters, written twenty times on guidelines; circle the best three. Then ink the best at its final size, with the smallest letter marked in millimetres. Two photographs.',
  text: `
A misdrawn leaf is a leaf. A misdrawn letter is another letter. Lettering is the one part of our
work in which the client’s grandmother can find the mistake, and will.

## Rhythm before shape

Write the word *minimum* by hand. It is fifteen upright strokes with the same distance between
them, and hardly anything else. If the distances are even, it looks good although nobody can read
it. If they are not, no pretty letter will save it.

So we begin with **guidelines**: a base line, the height of small letters, the height of tall
ones, and slanted lines to keep all the uprights parallel. In blue pencil, every time, for ever.
People who write without them are either masters or in a hurry.

## Space is drawn too

Between two round letters (*oo*) the gap must be smaller than between two straight ones (*il*), so
that they *look* the same. Do not measure: half close your eyes, and imagine pouring sand between
the letters. Each gap should take the same amount of sand.

## How small?

- Letters without loops: the small ones at least **five millimetres** high, for 3RL.
- With loops (*e*, *a*, *g*): seven, because the loops close as the line widens with the years.
- Figures: six. The *8* is the first to drown.

Loops are where fine script dies. Draw the *e* more open than you would on paper; it should look a
touch naive today.

## Thick and thin

Script lives on one rule: **down is thick, up is thin**. With a needle you make it in two ways: a
second line right beside the first on the downstrokes, filled in; or a slower hand going down and
a quicker one going up. Learn the first way. The second is for the day when you no longer think
about it.

1. Draw the whole word in one thin line.
2. Add the second line on the downstrokes only, always on the same side.
3. Fill in, from the middle outwards.
4. Look at it upside down, where you cannot read it and therefore see it.

## Spelling

Have the client **write the word themselves**, then read it out to you letter by letter, from the
stencil, on their skin. Accents, capitals, apostrophes. Other alphabets: only if someone who grew
up reading it has seen the stencil. Dates: say the month as a word, so that 04/05 is not two
different days. Then both of you sign the sheet. It is not distrust. It is the cheapest insurance
in the world.

> Ask once, gently, about names of people in love. Then write it as beautifully as you can.
`,
}
