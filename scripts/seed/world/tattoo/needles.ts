import type { Lecture } from '../lecture.ts'

export const needles: Lecture = {
  slug: 'needles-and-their-numbers',
  title: 'Needles and their numbers',
  summary:
    'What 1203RL means, which three groupings you really need, and how the shape of a bundle becomes the shape of a line.',
  minutes: 16,
  teacher: 'jun-okabe',
  cover: 'needles',
  video: 'palm',
  homework:
    'Draw a chart of five groupings (1RL, 3RL, 5RL, 7RL, 9M) on one sheet: the bundle seen from below, and beside it a line with a pen of about that width. Write under each what you would use it for. One photograph.',
  text: `
A tattoo needle is never “a needle”. It is a bundle of very thin ones, soldered together in a
pattern, and the pattern is printed on the packet in a code that looks like a part number. After
today you will read it like a name.

## Reading the packet

Take **1203RL**.

- **12** is the diameter of each single needle. #12 is 0.35 mm, #10 is 0.30 mm, #8 is 0.25 mm.
  Under #12 people say *bugpin*.
- **03** is how many of them there are.
- **RL** is how they are grouped.

On cartridges some makers write it the other way round, “3RL 0.35”. The facts are the same.

## The groupings

1. **RL, round liner.** Needles in a tight circle, the points close together. Lines and dots.
2. **RS, round shader.** The same circle, but looser. Soft lines, small fills.
3. **M1, magnum.** Two rows, one above the other, like bricks. Shading and filling.
4. **RM or CM, curved magnum.** A magnum whose edge is an arc, so that its corners do not cut.
   Kinder to skin.

For this school you need three: **3RL** for detail, **5RL** for nearly everything, **7RL** for the
outline that carries the drawing. A single needle (1RL) gives the finest line and the least
forgiveness: any wobble is visible, and it asks for many passes. Learn on five.

> Choose the needle for the size the tattoo will be in ten years, not for the size it is tonight.
> Every line widens a little. Two lines that nearly touch today will be one line.

## Taper

The point of each needle is ground to a cone. A **long taper** makes a small hole: finer dots,
less trauma, slower saturation. A **short taper** puts more ink in at once. For fine-line work
choose long or extra long, and accept that you must move a little more slowly.

## Before you use it

- Is the blister closed and the date good? If not, it goes into the bin.
- Does the cartridge have a **membrane**? It keeps ink and blood from running back into the
  machine. Without one, do not use it.
- Look at the tips through a loupe. One bent needle, a *hook*, scratches instead of piercing. It
  happens in every brand.
- Sterile and single use means one person, one sitting. A needle that touched the table is over.

## Exercise

Tape five fineliners together in a circle, then in two rows. Draw a slow line with each bundle,
then the same line with a sharp turn. The round bundle turns; the flat one becomes a ribbon. You
have just understood liners and magnums better than any chart can tell you.
`,
}
