import type { Lecture } from '../lecture.ts'

export const withoutNe: Lecture = {
  slug: 'the-ne-that-nobody-says',
  title: 'The ne that nobody says',
  summary:
    'Je ne sais pas, je sais pas, chais pas: what speech cuts away, what must stay, and when to put it back.',
  minutes: 12,
  teacher: 'lucie-tran',
  cover: 'ribbon',
  video: 'bonjour',
  homework:
    'Take a page of written dialogue from any book or subtitle, twenty lines. Copy it by hand, then strike out in another colour every sound that would be dropped between friends. Photograph the page.',
  text: `
At school: *Je ne sais pas.* In the street: *Chais pas.* Between the two lie a hundred years of
tongues in a hurry. Nobody is being careless. French has a rule for what may fall, and you are
allowed to know it.

## Half of the negation

*Ne … pas* is a pair of scissors with two blades. In speech one does all the cutting, and it is
the second. The *ne* falls:

- *Je ne veux pas* → **je veux pas**
- *Il n’y a personne* → **y a personne**
- *On n’a rien mangé* → **on a rien mangé**
- *Ce n’est pas grave* → **c’est pas grave**
- *Je n’ai jamais dit ça* → **j’ai jamais dit ça**

What must stay is the second word: *pas, rien, jamais, personne, plus*. Drop that one, and you
have said yes.

## The trap called plus

*Plus* means “more” and “no more”. With *ne* there was no doubt. Without it, the **s** does the
work:

1. *J’en veux plus*, said **plusse**: I want more.
2. *J’en veux plus*, said **plu**: I do not want any more.

At a French table that is a difference of one whole serving. So keep the *ne* here whenever it
matters, or say *encore un peu* and *non merci, ça va*.

## What else falls

- The **l** of *il* before a consonant: *i’ fait froid, i’ vient.* And *il y a* is simply *ya*.
- The **e** that you never heard anyway: *je te dis* is *j’te dis*; *petit* is *p’tit*; *samedi*
  is *sam’di*. One may fall if no more than two consonants meet; that is why *vendredi* keeps its
  *e*.
- *Je* before a hard sound turns to *ch*: *je sais* → **chais**, *je suis* → **chuis**, *je pense*
  → **ch’pense**.
- *Tu* before a vowel: *t’as, t’es, t’avais.*

> Do not put them on like a costume. If you drop the *ne* but say every other syllable like a
> newsreader, you sound like somebody in borrowed sunglasses. First let the *e* fall, then *ne*
> will go by itself.

## When to put it back

In writing, always, except in messages to friends. In speech: in a job interview, in front of a
class, to somebody’s grandmother, and **when you mean it**. *Je ne veux pas*, with all its parts,
slowly, is far stronger than *je veux pas*. Between people who always drop it, a *ne* is a raised
eyebrow.

## Exercise

Say each of these three times, from Sunday clothes to slippers: *Je ne sais pas ce que je vais
faire. – Il n’y a plus de pain. – Je ne suis pas d’accord. – Tu n’as rien oublié ? – Ce n’est pas
ce que je voulais dire.* Stop at the version in which you still feel like yourself. This is your
register, and it will move by itself in the coming months.
`,
}
