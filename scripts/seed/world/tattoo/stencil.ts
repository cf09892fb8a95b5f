import type { Lecture } from '../lecture.ts'

export const stencil: Lecture = {
  slug: 'stencil-and-placement',
  title: 'Stencil and placement',
  summary:
    'The tattoo is decided before the first line: size, direction, the stencil, and the courage to take it off again.',
  minutes: 18,
  teacher: 'ines-carvalho',
  cover: 'back',
  video: 'poppy',
  homework:
    'Place one drawing of yours in three ways on a friend, with a washable pen or paper cut-outs: three photographs of the same person standing relaxed. Write which one you would tattoo, and what was wrong with the other two.',
  text: `
I have taken off a stencil seven times for a fern of five centimetres. The client apologised. I
told her what my own master told me: wiping is free.

## Size

Clients always ask for smaller. Smaller is more modest, cheaper and less to be afraid of. But a
line needs air to grow old in. My rule for fine lines: between any two lines there must be at
least **the width of two lines**, and no letter is lower than five millimetres. If the drawing
will not have it, it must become simpler or larger. Say so kindly, and show a healed photograph.

## Direction

The body has currents. Run your hand along a forearm and it *wants* to go towards the hand; on a
calf it wants down, on a rib it follows the bone forward. A drawing that swims with the current
looks as if it had always been there.

- **Faces and animals look inwards**, towards the middle of the body. A bird that looks out is
  about to leave.
- **Upside down?** For the wearer it is the right way up only on the wrist. Everybody else sees
  the other way. Convention: the foot of the drawing points to the ground when the arm hangs.
- **Joints fold.** Keep the important part away from the inside of elbow, knee and wrist.

## The stencil, step by step

1. Draw it clean, in one line width. A stencil is no place for shading.
2. Print or trace it on hectograph paper, and cut close to the drawing, with slits where the skin
   is round.
3. Wash, shave even where you see no hair, disinfect, dry.
4. Rub in a *thin* film of stencil gel until it is tacky, hardly wet. Too much, and it will swim.
5. The client stands as they stand at a bus stop. Lay on the middle first, then smooth outwards.
   Do not shift.
6. Press for ten seconds, peel off slowly, and let it **dry for ten to fifteen minutes**. Go and
   make tea. Stencils that are given time survive the wiping.

## Look

Then look together: first you, from three metres; then they, in a mirror, standing, sitting,
turning; then both of you at a photograph, since a mirror shows it the wrong way round. Ask: “What
would you change?” and not “Do you like it?” The second question has only one polite answer.

> If the client says “it’s fine”, take it off. Nobody should wear fine for fifty years.

## Exercise

Cut a leaf of eight centimetres out of red paper. Tape it to ten places on your own body, take a
photograph of each, and lay the photographs side by side. Two will be beautiful, six will do, and
two will be funny. Find out why.
`,
}
