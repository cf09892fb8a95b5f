import type { CoverName } from './art/covers.ts'
import type { TeacherSlug } from './teachers.ts'

export type Post = {
  slug: string
  title: string
  summary: string
  author: TeacherSlug
  topics: readonly string[]
  cover: CoverName
  /** How long ago it was written, in days; null for one that is still a draft. */
  daysAgo: number | null
  /** A picture in the middle of it, with what stands below. */
  picture: { cover: CoverName; caption: string } | null
  body: string
}

/** What the teachers write when nobody has asked them. In the small Markdown of toLexical.ts. */
export const posts: readonly Post[] = [
  {
    slug: 'how-to-photograph-a-drawing',
    title: 'How to photograph a drawing',
    summary:
      'Half of what looks like a shaking line is a shaking telephone. Five minutes of care, and your mentor sees what you did.',
    author: 'jun-okabe',
    topics: ['Homework', 'Tools'],
    cover: 'shelf',
    daysAgo: 3,
    picture: {
      cover: 'needles',
      caption: 'Cartridges on a sheet by the window, at ten in the morning. No lamp was on.',
    },
    body: `
Every week somebody writes to me that their line is better than it looks. They are usually right.
Here is what I do with a drawing before I show it to anybody.

## By the window

Turn off the lamp. A lamp is yellow, it stands on one side, and the paper curls towards it. Go to a
window that does not have the sun in it, and lay the sheet flat on something dark. Ten in the morning
is best. At four in the afternoon in December, wait for tomorrow.

## From straight above

Stand, do not sit. Hold the telephone so that all four edges of the sheet are as far from the edge of
the picture as one another. If the sheet becomes a trapezium, your straight lines do too, and I will
tell you to straighten lines that were straight.

- Both elbows against your ribs.
- Touch the middle of the sheet on the screen, and wait for it to settle.
- Breathe out. Press at the end of the breath, exactly as you draw.

## Close, but not too close

One picture of the whole sheet and one of the ten centimetres you are proudest of, from a hand’s
breadth away. Not closer: the telephone guesses there, and it guesses *smooth*.

## Leave it as it is

No filter, no contrast, no white background. I want to see the pencil under the ink, the place where
you stopped, and the ring from the cup. They are how I know what happened.

## And then

Send it, and put the sheet away until the answer comes. You will see it better afterwards than you
do now. Most people find their own mistake a minute before they read about it.
`,
  },
  {
    slug: 'why-we-do-not-sell-speed',
    title: 'Why we do not sell speed',
    summary:
      'We are asked, about once a week, whether the course can be done in a weekend. It cannot, and here is why we are glad.',
    author: 'ines-carvalho',
    topics: ['Teaching'],
    cover: 'branch',
    daysAgo: 12,
    picture: null,
    body: `
There is a weekend course in a hotel near the airport. I have seen its poster. It promises a
certificate, and I believe that it keeps the promise.

What it cannot give you is a Tuesday. A hand learns between the lessons: on the tram, in the bath,
in the night in which you dream of the same curve eleven times. On the second day you draw worse than
on the first, on the fourth a little better, and on the ninth something is suddenly yours. Nobody can
sell you the ninth day on the second.

## So we wait

Our lectures follow one another, and the next one opens when you have handed in the one before. People
call that strict. I call it the opposite: you cannot fall behind in a school where nobody is in front.

> A seed does not grow faster because you have paid for it.

Two lectures a week is a good rhythm. One is a good rhythm too. I drew seeds for a museum for three
years, and in the third I was allowed to draw the poppy.
`,
  },
  {
    slug: 'the-liaison-you-can-hear',
    title: 'The liaison you can hear',
    summary:
      'There is no silence between French words. I have measured it. What you hear instead, and how to begin to hear it.',
    author: 'lucie-tran',
    topics: ['French', 'Sounds'],
    cover: 'bridge',
    daysAgo: 26,
    picture: null,
    body: `
For my thesis I measured the pause between two words in ordinary French, in two hundred hours of
speech. The average was nought. There is no pause. What you take for the end of a word is something
you know, and not something you hear.

Learners look for the gap, do not find it, and conclude that the French speak fast. They do not. They
speak *without edges*.

## Three to listen for

1. **les amis** is *lé-za-mi*. The *z* belongs to the second word now; it has moved house.
2. **un petit ami** is *un-p’ti-ta-mi*. The *e* has gone out, and the *t* has come in.
3. **on y va** is one word, and it means that everybody is already standing.

Take one of them, only one, and listen for it for a day: on the radio, in the queue, behind you in the
métro. In the evening you will hear it everywhere, and you will be a little annoyed. That is how it
begins.

The lecture about [liaison](/courses/french-in-conversation) has the rest, with a bridge in it.
`,
  },
  {
    slug: 'what-a-needle-number-says',
    title: 'What the number on a needle says',
    summary:
      'It is not a size, it is a sentence. How to read 0803RL without looking it up, and why you should still look.',
    author: 'jun-okabe',
    topics: ['Tools', 'Fine line'],
    cover: 'needles',
    daysAgo: 41,
    picture: null,
    body: `
On every packet stands something like **0803RL**, and on every first day somebody asks which one is
*the thin one*. It is three answers at once.

- **08** is the thickness of each needle: 0.25 mm. A 10 is 0.30, a 12 is 0.35.
- **03** is how many of them are soldered together.
- **RL** is how: a round bundle, drawn tight, for lines.

So a 1201RL is a single needle, and thicker than any of those in a 0803RL. Which of the two makes the
finer line depends on your hand, and for the first year it is the second.

## Look all the same

Numbers are printed by people. Hold the cartridge against the light, with the tip towards a white
wall, and look at it through a loupe. Count. A bent point is easier to see than to feel, and the skin
feels it first.
`,
  },
  {
    slug: 'a-breath-is-also-an-answer',
    title: 'A breath is also an answer',
    summary:
      'In Wolof one can agree by clicking the tongue. In Paris one can refuse by breathing in. Notes on what is not in the book.',
    author: 'awa-diallo',
    topics: ['French'],
    cover: 'conversation',
    daysAgo: 58,
    picture: null,
    body: `
My grandmother could end a discussion without opening her mouth. It took me years in Lyon to
understand that the French can too, and that they had been doing it to me all along.

There is the breath in, short, through the teeth: *this will be difficult*. There is the breath out
with puffed cheeks: *I do not know, and neither does anybody else*. There is **bof**, which is almost a
word. And there is the one that I like best, the small *hm* with the eyes closed, which means that you
have been understood completely and that nothing will be done.

None of this is in a textbook, because it is not spelt. So in my lessons we do it first. You will speak
within the first minute; but you may breathe before.
`,
  },
  {
    slug: 'what-we-read-this-winter',
    title: 'What we read this winter',
    summary: 'Five books from the five tables of the school. One of them is about mushrooms.',
    author: 'etienne-roche',
    topics: ['Teaching', 'French'],
    cover: 'evening',
    daysAgo: null,
    picture: null,
    body: `
*Inês still owes me two sentences about hers.*

Lucie reads a dictionary of the sounds of Nantes, and laughs aloud at it. Jun reads the manual of a
pen that is no longer made.
`,
  },
]
