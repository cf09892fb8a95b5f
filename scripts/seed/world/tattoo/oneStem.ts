import type { Lecture } from '../lecture.ts'

export const oneStem: Lecture = {
  slug: 'one-stem',
  title: 'One stem',
  summary:
    'A poppy from life: how a plant is built, what to leave out, and how to make it follow a body.',
  minutes: 23,
  teacher: 'ines-carvalho',
  cover: 'poppy',
  video: 'poppy',
  homework:
    'One plant from life, not from a picture: a page of studies (leaf, joint, bud, flower) and one clean ink drawing of the whole stem, at least 15 cm high. Photograph both pages, and the plant beside the drawing.',
  text: `
Half of all fine-line tattoos are plants. It is also where most of us lie: we draw “a leaf”, the
one we learned at six, and stick eleven of them to a stick. Clients do not know botany, but they
feel it at once. So please go out and pick something.

## Build it from the inside

Every stem answers the same questions. Ask them aloud.

1. **How do the leaves sit?** In pairs, by turns, in a ring, or in a rosette at the foot? Poppies
   by turns; olives in pairs; bedstraw in rings.
2. **Where does a leaf begin?** Look at the joint. There is nearly always a thickening, a small
   sheath, a change of direction. Draw that, and the leaf holds on. Leave it out, and it is glued.
3. **What is the gesture?** Hold the stem at arm’s length and half close your eyes. It is one
   line, and the line has one main curve. Draw this first, from the foot to the tip, in a single
   breath.
4. **Which leaf looks away?** At least one must be seen from the side or from behind. A plant with
   all its leaves towards us is wallpaper.

## The poppy

Four petals, two behind and two in front. They come out of the bud crumpled like silk from a
pocket, and they never quite lose the folds. So the edge wavers, and short lines run from the
heart outwards and *stop* halfway. Do not let them arrive. The seed box in the middle is a small
barrel with a star for a lid; around it stands a dark crowd of stamens. Put your blackest blacks
there and nowhere else.

The stem is hairy and a little too thin for the flower, and the buds hang their heads until the
day they open. This is the whole charm of it.

## Leaving out

A tattoo of eight centimetres can carry perhaps a third of what you see.

- Keep the outline, the joints, one vein for each leaf.
- Drop every second side vein, then look, then drop another.
- Vary the line: 5RL for the stem and outline, 3RL for veins and folds. Two widths are enough.
- Break the outline where the light falls. A gap of three millimetres says “sun” better than any
  shading.

> If in doubt, take away a leaf. Nobody ever came back and said: it needs more leaves.

## Along the body

A stem wants to follow a muscle or a bone: the outside of the forearm, the collarbone, the rib.
Let it begin near a joint and grow *away* from the heart, or towards the face; both look alive.
Across a limb it looks like a bracelet.

## Exercise

Draw your plant in thirty seconds. Then in ten. Then in three, which is a single line. Keep the
last one beside you while you draw the careful version. If the careful version has lost that line,
begin again.
`,
}
