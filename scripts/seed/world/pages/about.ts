import type { TextPage } from './page.ts'

export const about: TextPage = {
  slug: 'about',
  title: 'About the school',
  kind: 'page',
  summary:
    'Two rooms and a stairwell in the twentieth arrondissement, five teachers, one cat, and a table that seats fourteen.',
  body: `
Maison Lumière began with a table. Inês had bought it from a bookbinder who was closing; it did not fit
through the door of her studio, so she took the rooms on the ground floor, where it already stood. That was
in the spring. By autumn six people sat around it on Thursdays, and one of them was Awa, who did not want
to learn tattooing at all. She had come in because of the light.

So there are two things one can learn here, and they have less to do with one another than people think,
and more than we thought. A line and a sentence are both drawn in one breath. Both are ruined by fear, and
neither is helped by hurry.

## How we teach

- **In small steps that are finished.** Each lecture is one thing. The next one opens when you have handed in the one before.
- **By hand.** You draw, you write, you photograph it. A machine could mark it. We look at it.
- **By name.** You know who reads your sheet: it is signed, and you may write back.
- **Without prizes.** Nobody is first. There are no stars, streaks or bells.

## The summer table

In July the table is carried into the courtyard. Students of the *Atelier* plan come from wherever they
are; the others come too. For a week we draw in the mornings and speak French until it is dark. There is a
list, and it is always too short.

## The cat

Is called Encre. She is not black on purpose. Please do not let her have the croissant.

## Find us

Write to [bonjour@maison-lumiere.example](mailto:bonjour@maison-lumiere.example), or [ask us here](/contact).
Somebody answers on the same day, except on Sundays, when Jun repairs fountain pens.
`,
}
