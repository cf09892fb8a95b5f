import type { Lecture } from '../lecture.ts'

export const clean: Lecture = {
  slug: 'clean-then-sterile',
  title: 'Clean, then sterile',
  summary:
    'The lecture you may not skip: hands, surfaces, barriers and sharps, in the order in which you do them.',
  minutes: 26,
  teacher: 'jun-okabe',
  cover: 'bottles',
  video: 'palm',
  homework:
    'Set up your table as if a client came in ten minutes. Photograph it from above, and draw on a sheet which zones are clean and which are not. Then hand in a second photograph, taken after you have put everything away.',
  text: `
We open the skin of strangers. Hepatitis B and C do not show on a face, and the first survives for
a week on a dry table. I do not say it to frighten you. I say it because a good routine makes fear
unnecessary, and because nobody will thank you for it, which is how you will know that it works.

## Three words that are not the same

- **Cleaning** takes dirt away: soap, water, rubbing.
- **Disinfecting** kills most germs on a surface that is *already clean*. Read the contact time on
  the bottle: if it says five minutes wet, it means five minutes wet.
- **Sterilising** kills everything, spores too. That is an autoclave: steam under pressure, at 121
  °C for at least fifteen minutes or 134 °C for at least three, with a test strip that proves it.
  Use single-use sterile material, and the question hardly arises.

Each step needs the one before it. Disinfectant on dirt is perfume.

## Hands

Rings and watch off, nails short. Wash with soap for forty to sixty seconds before you set up,
after you take your gloves off, and whenever something splashed. Between, on clean dry hands, rub
with alcohol for thirty seconds. Nitrile gloves, because latex allergies are common. Gloves are
not magic: touch your phone with them, and the phone is now part of the tattoo.

## The table, in order

1. Wipe the surfaces down and let the disinfectant work.
2. Cover what you cannot sterilise and will touch: film on machine, cable, lamp, bottle, armrest.
3. Lay out cups, ink, water, towels, stencil. Pour **now**: bottles are not opened with used
   gloves.
4. Open needles last, in front of the client, so that they see it.
5. Client’s skin: wash, shave with a new razor, disinfect, let it dry.

Draw a line in your mind between the clean side and the used side. Things cross it in one
direction only.

> If you ask yourself “did I touch that?”, the answer is yes. Change gloves. It costs eight cents.

## Afterwards

Needles go straight from the machine into the **sharps box**, without a cap; more people are
pricked while capping than at any other moment. Leftover ink is poured away, never back. Film and
towels go into a bag that is closed. Then clean, disinfect, and wash your hands.

If you prick yourself: let it bleed, wash with soap, disinfect, note the time and see a doctor the
*same day*.

## The law

In France, as in many countries, you must have taken a recognised hygiene training before you
tattoo anyone, and inks in the European Union must meet the REACH rules. Look up what holds where
you live. This lecture is a beginning, and no certificate.
`,
}
