import type { Lecture } from '../lecture.ts'

export const dots: Lecture = {
  slug: 'dots-and-whip-shading',
  title: 'Dots and whip shading',
  summary: 'Two ways to make grey out of black: patience, and a flick of the wrist.',
  minutes: 21,
  teacher: 'jun-okabe',
  cover: 'shell',
  video: 'moth',
  homework:
    'Three bars of 2 × 12 cm, each going from black to nothing: one in dots, one in whip shading, one in hatching. Below them a shell with light from the left, in the technique you found hardest. One sheet, one photograph.',
  text: `
We own one ink, and it is black. Every grey you have ever admired in a fine-line tattoo is black
with skin showing between. Shading is the art of leaving out.

## Dots

Stippling is slow, forgiving and nearly indestructible: one bad dot among four hundred is nobody’s
business. It also heals well, because the skin between the dots was never touched.

- Use a 3RL and a low voltage, 5 to 6.
- Touch and lift, upright. Do not drag: a dragged dot is a comma.
- Work from dark to light. Pack the shadow until it is nearly black, then let the distance grow.
- Never in rows. The eye finds rows at once. Aim for the middle of the largest gap that you see;
  do that four hundred times, and it will look as if it had grown.

## Whip shading

Now the opposite: fast. Set the needle down in the dark part and flick outwards, lifting as you
go, as if you struck a match. Each stroke begins dense and ends in single dots, because the hand
is faster there than the machine.

1. Voltage a little lower than for lines, so that the dots separate.
2. The movement comes from the wrist. The fingers stay still.
3. Start each stroke at a slightly different place, or the beginnings will join into a line.
4. Three layers, each with fewer and longer strokes, rather than one heavy layer.

Always whip **out of the shadow into the light**, and along the form: round the body of a shell,
along the vein of a leaf, down the cheek. A stroke across the form flattens it.

## Which one?

Dots are calm: moons, skin, stone, sky. Whips are alive: feathers, petals, fur. In one tattoo
choose one as the main voice. Both at equal strength look like two people talking at once.

> Leave a third of the shape without anything. The light in a tattoo is the client’s own skin, and
> it is the only colour that never fades.

## How it heals

Grey lightens by about a fifth in the first month, and the smallest dots spread to nearly twice
their width over the years. So place them with air. If, fresh, your gradient looks a little too
coarse and a little too dark, it is right.

## Exercise

Squint at something white on your kitchen table, an egg or a cup. Find three things: the lightest
light, the darkest dark, and the edge where they change. Draw only the edge, in dots, for ten
minutes. You will be surprised how much of the egg has appeared without your drawing it.
`,
}
