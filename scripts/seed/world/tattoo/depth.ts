import type { Lecture } from '../lecture.ts'

export const depth: Lecture = {
  slug: 'one-to-two-millimetres',
  title: 'One to two millimetres',
  summary:
    'The whole craft happens in a millimetre. How to find it without measuring, and how to see that you have left it.',
  minutes: 19,
  teacher: 'ines-carvalho',
  cover: 'depth',
  video: 'palm',
  homework: null,
  text: `
Between too shallow and too deep there is about the thickness of a coin. Nobody can measure it
while working. We all learn to *recognise* it.

## The window

The ink should rest in the upper dermis, roughly **one to two millimetres** below the surface. It
is less where the skin is thin (inner wrist, behind the ear), and a little more where it is thick
(upper back, outer thigh).

- **Too shallow:** the line looks fine today, greyish in a week, patchy in a month. It lay in the
  epidermis, and the epidermis has left.
- **Right:** crisp today, a little softer once healed, then the same for years.
- **Too deep:** a bluish halo beside the line, sometimes at once, sometimes in two days. More
  pain, more blood, and a scar that you can feel with a finger.

If you are unsure, stay shallow. A pale line can be done again after it has healed. A blown one
cannot be undone.

## Four signals

1. **Sound.** The hum falls by about a tone when the needle works in the dermis. If it drops to a
   growl, you push.
2. **Resistance.** The right depth feels like drawing on a ripe peach. On the way to too shallow
   it feels like glass: the tip skates.
3. **Blood.** Fine-line work bleeds hardly at all: a few pinpoints, after a moment. If it wells up
   at once, you are too deep or you have gone over the place too often.
4. **The line under the wipe.** Wipe once. A line that stays dark and thin sits. A line that fades
   under the towel was only on the surface.

## What changes the depth while you think you change nothing

- **Stretch.** Loose skin gives way, and the needle goes nowhere; then you push, then it tightens,
  and you are too deep. Stretch first.
- **Angle.** At 60 degrees the same two millimetres are a longer way and a shallower place, and
  the ink drifts to one side.
- **Slowing down in curves.** Twice as long in one place is twice as much needle. Corners blow out
  first.
- **Tiredness.** After two hours, everyone leans. Take a break before you need it.

> Never go over a line three times in one sitting. Once to draw it, once to mend it. The third
> time you are tattooing your worry.

## Exercise

Take an orange and a banana, wash them, and draw the same small leaf on each with a 5RL. The
orange’s peel has a clear floor: go through it, and juice tells you. The banana browns along your
line within the hour and shows, more honestly than any teacher, every place where you pressed.
Keep the banana until tomorrow. Look at it, and eat the orange.
`,
}
