import type { Lecture } from '../lecture.ts'

export const on: Lecture = {
  slug: 'on-the-smallest-we',
  title: 'On, the smallest we',
  summary:
    'Your textbook taught you nous. People say on. It is easier, and it does four different jobs.',
  minutes: 12,
  teacher: 'awa-diallo',
  cover: 'umbrella',
  video: 'cups',
  homework: null,
  text: `
Good news. You may forget one sixth of every conjugation table you ever learned. *Nous parlons,
nous finissons, nous prenons*: correct, elegant, and in conversation nearly extinct. People say
**on**.

## We

*On* takes the same form as *il* and *elle*:

- *Nous allons au marché* → **On va** au marché.
- *Nous avons faim* → **On a** faim.
- *Nous prenons deux cafés* → **On prend** deux cafés.

If you want to make clear who, put *nous* in front as a title: *Nous, on habite à Lyon.* The
*nous* is for emphasis; the verb follows *on*. To go with it, the rest stays in the first person
plural: *On a oublié* **nos** *parapluies.*

When you write, the participle after *être* usually agrees with the people meant: *On est
arrivé**s** hier*, *On est parti**es** tôt* if all of you are women. You hear no difference, and
nobody minds in a text message.

## People in general

*On* is also everyone and no one:

1. *En France, on mange vers vingt heures.* People eat at about eight.
2. *On ne sait jamais.* You never know.
3. *Ici, on ne fume pas.* No smoking here.

## Somebody

And it hides the one who did it. French likes it where English uses a passive:

- *On m’a volé mon vélo.* My bicycle was stolen.
- *On t’a appelé.* Someone called for you.
- *On frappe.* There is a knock.

## The gentle question

The last one is the most useful. *On* plus a raised voice makes a proposal that nobody can resent:

> *On y va ?* Shall we go?
> *On mange ensemble ?* Shall we have lunch?
> *On se dit tu ?* You know this one.

It shares the responsibility before there is any. And doctors, hairdressers and nannies use it for
*you*: *Alors, comment on se sent ce matin ?* Enjoy it; do not imitate it.

## The sound

*On* is one nasal vowel, lips rounded, nothing in it of an *n*: as if you were about to say “oh”
and had a cold. Only before a vowel does the *n* wake: *on‿a, on‿est, on‿y va.* The pair to
practise: *on a* (*o-na*) and *on va*, where it sleeps.

## Exercise

Tell somebody, or the cat, what your family does on Sundays. Start each sentence with *on*, and do
not think about the verbs; you know them, they are the *il* forms. After ten sentences go back and
say one of them with *nous*. Do you hear how it has put on a tie? That is what you would use it
for: a letter, a toast, a speech at a wedding.
`,
}
