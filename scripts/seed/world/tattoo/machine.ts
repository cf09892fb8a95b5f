import type { Lecture } from '../lecture.ts'

export const machine: Lecture = {
  slug: 'the-machine-in-your-hand',
  title: 'The machine in your hand',
  summary:
    'Stroke, voltage and speed explained without mystique, and a first hour on practice skin.',
  minutes: 24,
  teacher: 'jun-okabe',
  cover: 'machine',
  video: 'palm',
  homework:
    'On a sheet of practice skin: five rows of lines with a 5RL, each row at another hand speed, from very slow to too fast. Write the voltage beside each row. Wipe it clean, photograph it from straight above and once from the side.',
  text: `
Today you may switch it on. Listen first: a healthy rotary hums on one note. If the note sags when
the needle meets skin, the motor is working too hard, and something is too low, too stiff or too
deep.

## Three numbers

- **Stroke** is how far the needle travels, mostly between 2.5 and 4.5 mm. A shorter stroke is
  soft and suits shading; about 3.5 mm is a good all-round line.
- **Voltage** sets how many times a second it strikes. For lines, most rotary pens are happy
  between 7 and 8.5 volts; for soft shading, lower. Makers differ, so these are places to start
  and not laws.
- **Hand speed** is yours. It must fit the second number: fast machine and slow hand chews the
  skin; slow machine and fast hand leaves a row of dots.

If a line comes out dotted, slow the hand before you raise the voltage. Beginners turn the knob;
it is the hand nine times out of ten.

## How much needle shows

Turn the grip until the needle, at its longest, comes about **two millimetres** out of the tip.
Then even a careless push cannot go far wrong. Some artists let it hang out longer and ride on
feeling. You do not have that feeling yet; let the tube be your guard rail.

## Holding it

Hold it like a pen, but further back and looser. The weight lies in the fork of your hand. The
little finger and the edge of the hand rest on the client, and your other hand stretches the skin
*away* from the line, with thumb and forefinger, as tight as a drum and no tighter.

1. Dip the tip in ink while it runs, for a second, and lift.
2. Set the hand down first. Then the needle.
3. Move before it touches, as an aeroplane lands, and lift off in the same way. Straight down and
   straight up leaves a dot at each end.
4. Keep the angle: 80 to 90 degrees for lines. The flatter you lean, the wider and deeper one edge
   of the line goes.

> Wipe *away* from the stencil, dab rather than rub, and only when you must. More stencils have
> died by paper towel than by anything else.

## A first hour

Practice skin does not bleed, stretch or swell. It is too kind at stretching and too hard at
taking ink. So what counts today is rhythm, not beauty:

- ten minutes of lines without ink, only to hear the note change,
- twenty minutes of straight lines towards you,
- twenty minutes away from you,
- and ten minutes of cleaning, because a session is over when the table is clean and not when the
  line is.
`,
}
