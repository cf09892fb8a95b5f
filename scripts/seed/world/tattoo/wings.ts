import type { Lecture } from '../lecture.ts'

export const wings: Lecture = {
  slug: 'two-wings',
  title: 'Two wings',
  summary: 'Symmetry without a mirror: draw one half well, fold it, and then break it on purpose.',
  minutes: 20,
  teacher: 'ines-carvalho',
  cover: 'moth',
  video: 'moth',
  homework:
    'A moth of at least 14 cm, built by folding: hand in the folded half, the full pencil drawing and the ink. Three photographs. Say in a sentence where you broke the symmetry.',
  text: `
A moth is a small cathedral. It has an axis, it has rose windows, and everybody sees at once if
one tower is higher. That is why it is such good practice, and why we draw only half of it.

## Fold

1. Fold a sheet of thin paper in half, sharply.
2. Along the fold draw half a body: a furry chest, a belly in rings that gets narrower. It is
   longer than you think and thinner.
3. Draw the **fore wing** first. Its front edge is the strongest line of the animal, nearly
   straight, and it leaves the body at the height of the chest.
4. Then the **hind wing**, which tucks in *under* the fore wing. It is rounder and softer.
5. Fold again, hold it against a window, and trace. Now you have two.

Doing it twice by eye is a party trick. Clients pay for the fold.

## Veins, and then pattern

Veins come out of one point at the shoulder and fan to the edge, like the fingers of a glove. Draw
them before the pattern, lightly, since every spot and band on a moth respects them: bands kink a
little at each vein, and eye spots sit *between* two of them. A pattern that ignores the veins
looks printed on.

Eye spots are circles, and you know about circles. Dark middle, one spark of light, on the same
side in both wings. The light is real and does not mirror: if the spark is at the upper right on
one wing, it is at the upper right on the other too.

## Break it

Perfect symmetry looks dead, because nothing alive has it. So when all is traced, change three
small things:

- let one feeler bend a little further,
- tear a tiny notch into the edge of one hind wing,
- make the dots on one side slightly fewer.

From a metre off nobody will name it. They will only feel that it might fly.

> On a body, symmetry belongs on the axis: breastbone, nape, spine. Anywhere else, turn the moth
> by at least twenty degrees. Nearly straight is the one angle that always looks like a mistake.

## Placing it

Bodies are not symmetrical either. One shoulder is lower, the spine has its own opinion, breasts
differ. Do not measure from the edges. Put the client in front of you, standing, arms hanging, and
find the line their *eye* takes for the middle. Mark it with three dots, step back three metres,
and ask them too.

## Exercise

Fold a sheet, draw half a face of somebody you know, and trace it. Look at this stranger for a
while. Then mend it with as few changes as possible, until the person comes back. Count the
changes. It is about the number a moth needs.
`,
}
