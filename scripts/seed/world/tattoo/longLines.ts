import type { Lecture } from '../lecture.ts'

export const longLines: Lecture = {
  slug: 'long-lines',
  title: 'Long lines',
  summary:
    'How a line of thirty centimetres is really made of four, and why nobody will ever find the joints.',
  minutes: 17,
  teacher: 'ines-carvalho',
  cover: 'sea',
  video: 'poppy',
  homework:
    'A swell of the sea: fifteen long lines side by side over a whole A4 sheet, none touching another, each with at least one joint. Mark the joints on a tracing, not on the drawing. Two photographs: the drawing and the tracing.',
  text: `
A long line is the most honest thing in tattooing. There is no shading to hide behind, no texture,
nothing but a decision that takes eight seconds. It is also the thing clients look at first,
because everyone can see whether a line is straight.

## The secret is where you stop

You cannot draw thirty centimetres in one movement: your anchor hand runs out. So you plan the
stops. A good joint lies

- where the line crosses another,
- at the point where a curve changes from one side to the other,
- or in the flattest part of a curve, never at its top.

Mark them on the stencil with a tiny gap. You will aim for the gaps, and that alone calms the
hand.

## Landing and taking off

Think of aeroplanes again. At the end of the first stretch the needle rises *while still moving*,
so that the line thins out over its last three or four millimetres. The second stretch begins a
little before that, inside the thin part, coming down while already moving. Two thin ends laid
over each other make one line of the right width.

Stop dead and start dead, and you will have a dot there, for ever: a little knot, like in a mended
rope.

## Speed is a promise

Keep the speed you began with. What happens in nearly every beginner’s line is this: fast at
first, because it is exciting; slow in the middle, because it is going well and you want to keep
it so; fast at the end, because you want it over. On skin, slow is dark and thick, and fast is
pale. The line then tells the story of your nerves.

1. Count in your head, quietly, at one number a second.
2. Give each stretch of the stencil its number before you begin.
3. If the count and the line part ways, lift at the next joint, breathe, and go on. Do not correct
   in the middle.

## Moving yourself

For a line down a spine you must walk. Try the whole way with the machine switched off: where do
your feet go, where does the cable hang, who moves the lamp? Dancers call it marking. It takes a
minute, and it is worth an hour.

> When a long line wobbles once, leave it and finish. Then look from two metres. From there most
> wobbles are gone, and those that remain can be cured with a *second*, deliberate thing: a leaf,
> a dot, a slightly heavier stretch.

## Exercise

Lay a sheet over a bottle, tape it down, and draw lines around it. You must turn the bottle with
the other hand, at the same speed as your pen. This is what a forearm feels like.
`,
}
