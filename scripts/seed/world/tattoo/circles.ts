import type { Lecture } from '../lecture.ts'

export const circles: Lecture = {
  slug: 'circles-and-moons',
  title: 'Circles and moons',
  summary:
    'The circle is the hardest simple thing. Four arcs, one turning wrist, and a moon to practise them on.',
  minutes: 15,
  teacher: 'ines-carvalho',
  cover: 'moons',
  video: 'poppy',
  homework:
    'Seven moons, from new to full and back, each 3 cm across, on an arch. Use a coin for the pencil circle and nothing but your hand for the ink. One photograph, and write which of the seven is the roundest, and why.',
  text: `
People forgive a crooked leaf; leaves are crooked. Nobody forgives a circle. The eye has seen so
many good ones, in coins and cups and the moon, that it knows within half a millimetre.

## Why it is hard

Your hand has a favourite arc, the one your wrist makes by itself, like a windscreen wiper. A
circle asks for that arc and for three others that the wrist hates. Pushing through all four in
one go, you get an egg that leans, always in the same direction. Draw ten quick circles and you
will see your own personal egg.

## Four arcs

1. Set four small points: top, right, bottom, left. On a stencil they are simply the places where
   you plan to stop.
2. Draw the arc that your wrist likes best. For most right-handed people it is from the left to
   the top.
3. **Turn the work**, or yourself, a quarter. Draw the same arc again; for your wrist it is the
   same movement.
4. And twice more. Each arc begins in the thin end of the last, as in the lecture on long lines.

On a living arm you cannot turn the work as you would turn paper, but you can walk round, and the
client can rotate the wrist. Ask for it. They would far rather move than wear an egg.

## The last two millimetres

A circle is spoiled where it closes. Coming round, we see the start, aim for it, and flatten the
curve in order to hit it. Instead, look at the *opposite* side of the circle while you close. It
sounds absurd, and it works, since your eye then keeps the shape and not the gap.

## When it is an egg already

- If it is out by less than the thickness of the line, thicken the *outside* of the flat part with
  a second pass, very lightly.
- If it is out by more, let it be something: a berry, an eye, a moon a day before it is full.
- Never thicken the inside. The hole is what people see.

> Skin is not flat. A perfect circle on a calf becomes an oval when the calf is turned. Put the
> stencil on while the client stands as they usually stand, and judge it from where other people
> will.

## Moons

For a crescent, ink the outer arc first, all of it. The inner arc is part of a larger circle, so
it is flatter than you believe. Let the two horns meet in points as thin as you can make them;
lift off towards the tip, never start there.

Shade the dark side with dots or leave it plain. If you leave it plain, leave it *quite* plain.
One hesitant dot looks like a mole.
`,
}
