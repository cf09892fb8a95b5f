import type { Lecture } from '../lecture.ts'

export const healing: Lecture = {
  slug: 'healing-and-the-talk-at-the-door',
  title: 'Healing, and the talk at the door',
  summary:
    'You do half of a tattoo, the client does the other half at home. What to say, what to write down, and when to send them to a doctor.',
  minutes: 20,
  teacher: 'ines-carvalho',
  cover: 'balm',
  video: 'palm',
  homework: null,
  text: `
The drawing is done, everyone is happy, the adrenaline falls. This is the moment in which nobody
listens. So say three things, write down ten, and write to them in three days.

## What happens in the skin

- **Days 1 to 3.** It is an abrasion: red, warm, a little swollen, weeping clear fluid and some
  ink. All of it is normal, and should grow *less* every day.
- **Days 4 to 14.** It dries, tightens and peels like after sunburn, in flakes that carry ink. It
  itches. The lines look milky and dull, and people write to you in alarm. It is new skin, seen
  from above.
- **Weeks 2 to 4.** The surface is closed. A slight shine remains.
- **Up to three months.** The dermis is still at work below. Judge the tattoo only after that, and
  touch it up no sooner than after six weeks.

## The sheet they take home

1. Leave the bandage on as you were told: a few hours for ordinary film, three to five days for a
   breathable second skin, unless fluid collects and leaks.
2. Wash your hands first. Always.
3. Wash the tattoo two or three times a day with lukewarm water and unperfumed soap, with the
   palm, never with a sponge. Dab it dry with kitchen paper.
4. A **very thin** film of plain ointment. If it shines, it is too much. Skin must breathe.
5. Do not scratch or pick. Pat it, if you must.
6. For three to four weeks: no bath, pool, sea or sauna. Showers are fine.
7. No sun until it has healed; then sunscreen, factor 50, for life. Sun fades more tattoos than
   time does.
8. Loose cotton, clean sheets, and keep the cat off.

## When a doctor must see it

Tell them in these words: *if it gets worse after day three instead of better*. Spreading redness,
growing heat or swelling, pus, red streaks, fever, a rash only in one colour. You do not diagnose,
you do not prescribe, and you never say “wait and see” to somebody with fever.

## Before they ever sat down

The talk at the door begins at the first meeting. No one under age. No one who has drunk. Nobody
pregnant or nursing. Blood thinners, diabetes, a weak immune system, keloid scars, allergies,
epilepsy: they ask their doctor and come back with an answer. All that, and consent, on paper,
signed, with the numbers of the inks you used.

> On the third day, write to them: “How does it look? Send me a picture.” It takes one minute. You
> will catch the one in a hundred that goes wrong, and the other ninety-nine will send you their
> friends.

## The last exercise

Take your first sheet of lines from lecture one, and draw the same thirty lines beside them. Do
not hand it in. It is for you.
`,
}
