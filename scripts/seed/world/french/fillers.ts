import type { Lecture } from '../lecture.ts'

export const fillers: Lecture = {
  slug: 'euh-bah-du-coup',
  title: 'Euh, bah, du coup',
  summary:
    'The small words that carry no meaning and hold every conversation together. Think in French while you think.',
  minutes: 11,
  teacher: 'etienne-roche',
  cover: 'speech',
  video: 'bonjour',
  homework: null,
  text: `
An actor who forgets his line has two seconds. If he freezes, the audience knows. If he pours
himself a glass of water, they think that it is in the play. Small words are your glass of water.

You will pause, whatever happens; we all do, in every language. The question is only in which
language you pause. Somebody who says *I went to, um, the…* is English even in Paris. Say **euh**,
with rounded lips, and you may think as long as you like.

## The pausers

- **Euh…** I am still talking, do not take the word from me.
- **Ben** (sounds like *bain*, spelled *bah* when it is sighed): well. *Ben oui. Ben non. Bah, je
  sais pas.*
- **Alors…** right, let me begin. Good for a first sentence.
- **Voyons…** let me see. A little old-fashioned, like me.

## The connectors

1. **Du coup**: so, as a result. People use it so much that others complain about it, and then use
   it too. *Il pleuvait, du coup on est restés.*
2. **En fait**: actually. Announces the correct version. *En fait, c’est demain.*
3. **Donc**: so. Before a conclusion, or, drawn out (*donc…*), as an invitation to finish.
4. **Enfin**: well, I mean. Takes back what you have just said: *Il est gentil. Enfin, ça dépend.*
5. **Bref**: in short.

## The hooks

They come at the *end* and bring the other person along:

- **Tu vois ?** or **vous voyez ?** You see?
- **Hein ?** Isn’t it? *C’est beau, hein ?*
- **Quoi.** No question at all, although it looks like one. It closes a sentence like a full stop
  with a shrug: *C’est compliqué, quoi.*
- **Voilà.** There we are; that is all I have to say. In doubt, finish with *voilà*. You will be
  taken for fluent.

And **genre** (“like”) for those under thirty: *Il y avait genre cent personnes.* If you are over
fifty, leave it to them. I tried; my niece asked me to stop.

> Two in a sentence is natural, five is a parody: *Euh bah en fait du coup voilà quoi.* It is, by
> the way, a complete and grammatical statement, and everyone will know what you mean.

## Listen for the melody

A pauser stays **level** and long. A hook goes **up**. *Voilà* goes **down**, two steps. If the
melody is right, people wait for you.

## Exercise

Take any question: *Qu’est-ce que tu fais ce soir ?* Speak for one minute by the clock. You are
not allowed to be silent, nor to use a word of your own language. Whenever nothing comes, there
must be *euh*, *ben*, *enfin*. The first time is dreadful. The third time you will notice that,
while your mouth says *alors, en fait…*, your head has found the verb. That is what they are for.
`,
}
