import type { Lecture } from '../lecture.ts'

export const metro: Lecture = {
  slug: 'down-into-the-metro',
  title: 'Down into the métro',
  summary:
    'Asking the way, understanding the loudspeaker, and getting off a full train with one word.',
  minutes: 14,
  teacher: 'etienne-roche',
  cover: 'metro',
  video: 'bridge',
  homework:
    'Draw a small métro map of your own town or of an imaginary one: three lines, ten stations. Beside it, by hand, explain to a stranger the way from one end to the other, with one change. Photograph the page.',
  text: `
The Paris métro opened in 1900, and since then people have been standing on its stairs, blocking
the way, unfolding maps. Let us learn to do so in good French.

## Words on the wall

- *la ligne*, with a number and a colour
- *la direction*: the **last station** of the line. It is all that matters: you do not go “north”,
  you go *direction Porte de Clignancourt*.
- *la correspondance*: the change to another line
- *le quai*: the platform. *La rame*: the train that stands there. *La bouche de métro*, its
  mouth: the entrance.
- *la sortie*: the way out. There are several, and they end in different streets.

## Asking

Begin, as ever, with *bonjour* or *excusez-moi*. Then:

1. *Pour aller à Bastille, s’il vous plaît ?* A full question, without any verb.
2. *C’est quelle ligne ?* and *C’est dans quelle direction ?*
3. *Il faut changer où ?*
4. *C’est loin à pied ?* The wisest of the four. Stations are close together.

## Understanding the answer

It comes fast and has always the same bones:

> *Alors, vous prenez la ligne 1, direction Château de Vincennes, vous changez à Châtelet, et
> après c’est tout droit, deux stations.*

Listen for the **verbs** *prenez, changez, descendez*, and for the names behind them. The rest is
music. Then repeat it, since it is polite and saves you: *Donc la 1, je change à Châtelet, et deux
stations. Merci beaucoup !*

## The loudspeaker

- *Attention à la marche en descendant du train.* Mind the step.
- *Le trafic est perturbé / interrompu sur la ligne 4.* There is trouble / nothing runs.
- *En raison d’un incident technique* or *d’un colis suspect*: a fault; a bag that somebody has
  forgotten.
- *Veuillez nous excuser pour la gêne occasionnée.* We are sorry. A sigh goes through the
  carriage; sigh along.
- *Prochaine station…* or only the name, twice: once with a rising voice and once with a falling
  one.

## In the carriage

Fold-down seats stay up when it is full. Let people off first. And if you stand far from the doors
and must get out, one word is enough, said clearly, not loudly, with a falling voice: **Pardon.**
A path opens. Or ask the back in front of you: *Vous descendez à la prochaine ?* If it does, you
follow; if not, it moves.

*Je vous en prie, asseyez-vous* to someone who needs the seat. *Non merci, je descends bientôt* if
somebody is so kind as to take you for old. I collect them.

## Exercise

Choose two stations on a map of Paris with your eyes closed. Explain the way from one to the other
aloud, to an imaginary lady with a suitcase. She does not hear well. Say it again, more simply.
Then ask yourself which words you left out the second time: you never needed them.
`,
}
