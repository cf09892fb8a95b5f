import type { Lecture } from '../lecture.ts'

export const readingSkin: Lecture = {
  slug: 'reading-skin',
  title: 'Reading skin',
  summary:
    'Epidermis, dermis, fat: what lies under your needle, where the ink stays, and why no two square centimetres behave alike.',
  minutes: 22,
  teacher: 'ines-carvalho',
  cover: 'skin',
  video: 'palm',
  homework: null,
  text: `
Paper is the same everywhere. Skin is a landscape with weather. A tattoo is only as good as its
reader, so today we touch nothing and look.

## Three layers, one address

From the outside in:

- **The epidermis** is thin, about a tenth of a millimetre on most of the body, though far thicker
  on palms and soles. It renews itself in about four weeks. Ink that stays here leaves with it.
- **The dermis** is the layer that keeps. It is a felt of collagen with blood vessels, nerves,
  hair roots and glands, one to four millimetres thick depending on the place. Our ink lives in
  its upper part.
- **The subcutis** is mostly fat. Ink that arrives here spreads like a drop on blotting paper, and
  a fine line becomes a blue shadow. We call it a *blowout*, and no one can take it back.

Why does ink stay at all? The body treats it as an intruder. Cells called macrophages come and
swallow the pigment, find that they cannot digest it, and stay where they are, full. When one
dies, another takes over what it held. A tattoo is a wound that your body guards for ever.

## What your fingers tell you

Lay two fingers flat on the place you will tattoo, and move the skin over what is below.

1. Does it slide far? Then it must be stretched well: ribs, belly, inner arm.
2. Does it hardly move? There is bone close by: ankle, wrist, collarbone. It will hurt more, and
   the needle bounces.
3. Is it soft and thin, with veins shining through? Inner wrist, inner elbow, back of the hand on
   older people. Go lightly; it takes ink at once and blows out easily.
4. Is it dry, rough, or shiny? Ask. Scars, eczema and sunburn each change the answer.

## Where not to work

Keep a finger’s breadth away from moles, and never cover one: a doctor must be able to see it
change. Do not tattoo over anything inflamed, sunburnt, freshly scarred (wait at least a year) or
unexplained. You are no doctor, and the sentence “please have somebody look at this first” has
saved lives.

> Tone changes contrast, not quality. On dark skin, choose bolder spacing and let the skin itself
> be your lightest colour. On very pale skin, redness hides the line while you work: wipe less,
> wait more.

## Exercise

Take your own forearm and a washable pen. Draw a small cross at the wrist, in the middle, and near
the elbow, on the inside and on the outside: six crosses. Bend the arm, turn the palm up and down.
Watch how far each cross turns. Then ask yourself which of them you would have placed differently,
and keep that answer for lecture twelve.
`,
}
