import type { Lecture } from '../lecture.ts'

export const yesterday: Lecture = {
  slug: 'what-you-did-yesterday',
  title: 'What you did yesterday',
  summary:
    'The passé composé as people really say it, when the imparfait comes in, and how to tell a story of six sentences.',
  minutes: 19,
  teacher: 'lucie-tran',
  cover: 'window',
  video: 'bonjour',
  homework:
    '“Hier soir…”: write fifteen lines by hand about an evening on which something small went wrong. Underline each passé composé once and each imparfait twice. Photograph the page.',
  text: `
On Monday morning there is one question, everywhere in France: *Alors, t’as fait quoi ce week-end
?* You need the past tense, and you need it before the coffee is finished. There is one tense for
it. The *passé simple* lives in novels; leave it there.

## The machine has two parts

**avoir** or **être**, and a participle. In speech, the first part shrinks until it is nearly
gone:

- *j’ai mangé* is *jé mangé*
- *tu as vu* is **t’as** *vu*
- *il a dit* is *i-la dit*
- *je suis allée* is often **chui** *allée*
- *on a ri*, *vous avez bu*, *ils ont pris* (*il-zon pri*)

You need not talk like this tomorrow. But you must *hear* it today, or you will miss half of every
story.

## Who takes être?

Two groups, and the second you can feel.

1. **All reflexive verbs:** *je me suis levé, on s’est vus, elle s’est trompée.*
2. **The verbs of the doorway.** Draw a house. Somebody is born in it and somebody dies, they come
   and go, go in and out, go up and down, arrive, leave, stay, return, fall: *naître, mourir,
   venir, aller, entrer, sortir, monter, descendre, arriver, partir, rester, retourner, tomber*,
   with their children *revenir, devenir, rentrer*.

Everything else takes *avoir*. So do the doorway verbs when they carry something: *je suis
descendu* (I went down), but *j’ai descendu la poubelle* (I took the bin down).

## Two tenses, one film

The **passé composé** is what *happened*. The **imparfait** is what *was going on*: weather, mood,
habit, scenery.

> *Il pleuvait, j’avais pas de parapluie, j’attendais le bus, et là, **j’ai vu** Paul.*
> It was raining, I had no umbrella, I was waiting; and then I saw Paul.

The imparfait paints the set. The passé composé walks on. If you could say “and then”, it is passé
composé. If you could say “meanwhile” or “in those days”, it is imparfait.

## A story has six sentences

1. When and where: *Samedi, j’étais chez ma sœur.*
2. The weather of it: *On mangeait tranquillement.*
3. And then: *Tout à coup, on a entendu un bruit.*
4. What you did: *Je suis descendue, j’ai ouvert la porte…*
5. What it was: *C’était le chat du voisin, avec un poisson.*
6. What it came to: *Bref, on l’a gardé pour la nuit. Le chat, hein, pas le poisson.*

*Bref* means “anyway, to cut it short”, and it is the best door out of any story.

## Exercise

Tell your yesterday in six sentences, aloud, with a stopwatch: forty seconds. Then again in
thirty. Do not correct mistakes on the way; a story with a wrong auxiliary is still a story, and
one that stops for repairs is not.
`,
}
