import type { Lecture } from '../lecture.ts'

export const disagree: Lecture = {
  slug: 'disagreeing-with-pleasure',
  title: 'Disagreeing with pleasure',
  summary:
    'In France a good evening has an argument in it. How to say no, si, and “it’s not that simple”, and still be asked back.',
  minutes: 16,
  teacher: 'awa-diallo',
  cover: 'chairs',
  video: 'cups',
  opensAfterDays: 21,
  homework: null,
  text: `
My first dinner in Lyon ended with two people shouting about cheese. I was sure that a friendship
had just broken. In the doorway they kissed each other on both cheeks and said: *C’était une super
soirée !* It took me a year to understand that nobody had been angry. They had been *talking*.

## Disagreement is attention

To agree at once can look like boredom. To contradict means: I have listened, I take you
seriously, give me more. But it has a form. You do not throw the *no*; you hand it over.

## A ladder, from soft to firm

1. *Tu trouves ?* You think so? With rising voice and rising eyebrows. Often it is enough.
2. *Oui, enfin, ça dépend.* Yes, well, it depends.
3. *Je vois ce que tu veux dire, mais…* I see what you mean, but…
4. *Je suis pas tout à fait d’accord.* I don’t quite agree. The *tout à fait* is the cushion.
5. *Je suis pas d’accord du tout.* Not at all. Among friends, said smiling.
6. *N’importe quoi !* Nonsense! Only to people whose fridge you may open.

Begin two rungs lower than you feel.

## Si

English has no such word. When somebody says something **negative** and you contradict, *oui* is
wrong:

- *Tu viens pas ? – **Si**, j’arrive !*
- *Il y a plus de pain. – Mais **si**, regarde.*
- *T’aimes pas le fromage ? – **Si, si**, j’adore.*

*Si* turns a no into a yes. If you use it well, people will stop speaking English to you.

## Giving way, half

A good argument needs someone who gives a little ground:

- *C’est pas faux.* It’s not wrong. High praise.
- *Certes, mais…* Granted, but… A bit grand, and fun for it.
- *T’as raison sur un point.* You are right on one point.
- *Admettons.* Let’s suppose it. For the moment.

And its end: *Bon, on va pas se fâcher pour ça.* Or change the subject, which is done with
*Sinon,* and a smile: *Sinon, tu reprends du vin ?*

> It is the idea that is attacked and never the person: *c’est faux*, not *tu mens*; *c’est
> exagéré*, not *tu exagères*. If a *tu* slips into it, soften it: *tu exagères un peu, là, non ?*

## The melody

English speakers lower their voice when they disagree. The French raise it and lean forward. Do
not step back: it looks like hurt. Lean in, lift a hand, say *Attends, attends…* (wait, wait), and
you have the floor. Interrupting is allowed, if what you interrupt with is about the same thing.

## Exercise

Find one sentence that you hold to be true: *Les chats sont plus intelligents que les chiens.*
Then defend the opposite for two minutes, aloud, using at least four rungs of the ladder and one
*si*. You need not believe it. You only need to enjoy it; then you are ready for dinner.
`,
}
