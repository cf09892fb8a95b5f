import type { Lecture } from '../lecture.ts'

export const liaison: Lecture = {
  slug: 'the-sounds-between-words',
  title: 'The sounds between words',
  summary:
    'Why you know all the words and still hear only one long one. Liaison and linking, with the few rules that matter.',
  minutes: 17,
  teacher: 'lucie-tran',
  cover: 'bridge',
  video: 'bridge',
  homework:
    'Copy the twelve sentences at the end by hand, draw a bow under each place where two words join, and cross out each final letter that stays silent. Photograph the page.',
  text: `
My students say: “They speak too fast.” They do not. They speak without *gaps*. In French, the
unit is not the word but the little group, and inside the group everything is tied together like a
string of paper dolls.

## Two ways of tying

**Linking** (*enchaînement*): a consonant that you can hear anyway moves over to the next word.
*Elle arrive* is not *elle / arrive* but *e-lla-rrive*. *Avec elle* becomes *a-ve-kelle*. You need
not decide anything. Just do not stop.

**Liaison**: a consonant that is normally *silent* wakes up because a vowel follows. *Les* ends in
nothing, but *les amis* is *lé-za-mi*.

The sleeping letters change their voice when they wake:

- **s, x, z** become *z*: *les‿enfants, deux‿heures, chez‿elle*
- **d** becomes *t*: *un grand‿homme* (*gran-tomme*)
- **n** stays *n*: *un‿ami, on‿arrive, en‿été*
- **t** stays *t*: *c’est‿ici, petit‿à petit*

## Always

1. After a small word before a noun: *un‿ami, mes‿amis, ces‿arbres, deux‿ans.*
2. Between a pronoun and its verb: *nous‿avons, ils‿ont, on‿y va.*
3. After short prepositions and adverbs: *en‿Italie, chez‿eux, très‿utile.*
4. In set phrases: *tout‿à coup, de temps‿en temps, les Champs‿-Élysées.*

## Never

- After **et**: *un café et // un thé.* This one betrays foreigners most.
- After a singular noun: *un étudiant // anglais.*
- Before an “h aspiré”: *les // héros*, *les // haricots*. With a liaison, *les héros* would be
  *les zéros*, which is why generations of pupils giggle.
- Before *oui* and *onze*: *les // onze.*

Everything else is **optional**, and depends on how formally you speak. *Je suis // allé* among
friends; *je suis‿allé* in a speech. If in doubt, leave it out: a missing optional liaison is
relaxed, an invented one is comical.

> A difference that only a *z* makes: *ils ont* (they have) is *il-zon*; *ils sont* (they are) is
> *il-son*. Say them in turn until your ear jumps.

## Twelve sentences

Write these down, tie them, then read them in one breath each: *Vous avez une idée ? – Les amis de
mes amis. – On est en avance. – C’est un grand hôtel. – Il y a deux ou trois ans. – Ils ont un
enfant. – Ils sont en retard. – Elle habite à Arles. – Un thé et un éclair. – Nous allons aux
halles. – C’est très intéressant. – Quand est-ce qu’on arrive ?*

Hum the last one on a single note before you add the words. If the hum has holes in it, the
sentence will have them too.
`,
}
