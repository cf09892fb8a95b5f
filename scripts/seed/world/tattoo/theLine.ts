import type { Lecture } from '../lecture.ts'

export const theLine: Lecture = {
  slug: 'a-line-that-breathes',
  title: 'A line that breathes',
  summary:
    'Before any machine there is a pen, a table and your own breath. Learn where a steady line comes from.',
  minutes: 18,
  teacher: 'ines-carvalho',
  cover: 'hand',
  video: 'palm',
  isPreview: true,
  homework:
    'Fill one A4 sheet with thirty straight lines of about 12 cm, drawn with a fineliner (0.3 or 0.4) and without a ruler. Then do a second sheet on another day. Photograph both flat, in daylight, from straight above.',
  text: `
Everyone who comes to me wants to hold the machine. I understand it; I did too. But a machine only
makes your hand louder. If the line trembles on paper, it will tremble on skin, and skin has no
eraser.

So we begin with the cheapest tool in the studio: a pen.

## Where the shaking comes from

People say “I have no steady hand”. Almost nobody has. What you can have is a steady *position*.
Shaking grows with the length of the lever that moves: if only your fingers hold the pen, every
heartbeat arrives at the tip. If your forearm rests on the table and the movement comes from the
shoulder, the small muscles have nothing to do and stop arguing.

Check these four, in this order:

1. **Feet.** Both flat on the floor. If they dangle, your back works, and then your hand does.
2. **Seat.** High enough that your elbow is level with the table.
3. **Anchor.** The side of your hand, or at least the little finger, touches the sheet all the
   way.
4. **Shoulders.** Down. They rise when you concentrate, and you will not notice.

## Breathe out, then move

Draw while you breathe out, slowly, through the mouth. It is not mysticism: breathing in lifts the
chest and with it the arm. A line of ten centimetres takes about as long as one calm breath out.
Longer lines are two breaths with a planned stop, and the stop sits where two lines meet or where
a leaf will cover it.

> Look at where the line is going, never at where the tip is. You do not look at your front wheel
> when you ride a bicycle either.

## One line, once

Do not sketch with hairy little strokes. Set down, go, lift. If it went wrong, leave it and draw
the next one beside it. A line that was repaired is always visible; a line that leans a little but
is *sure* looks like a decision.

## Exercise, ten minutes a day

- Two dots, 12 cm apart. Move your hand between them in the air three times, without touching the
  paper.
- On the fourth time, let the pen come down. Do not slow down at the end.
- Turn the sheet a little and do it again: away from you, towards you, from left to right.

You will find one direction in which your line is twice as good. Remember it. For the rest of your
life you will turn the paper, and later the client’s arm, until the line lies in that direction.
That is not cheating. That is half of the craft.
`,
}
