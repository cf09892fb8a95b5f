import type { Lecture } from '../lecture.ts'

export const bonjour: Lecture = {
  slug: 'bonjour-first',
  title: 'Bonjour first',
  summary:
    'One word opens every door in France, and forgetting it closes them. Greetings, tu and vous, and how to change from one to the other.',
  minutes: 14,
  teacher: 'awa-diallo',
  cover: 'cups',
  video: 'cups',
  homework:
    'Write, by hand, two short dialogues of eight lines: you and a baker you have never met (vous), and you and a friend of a friend (tu). One page, one photograph. Read them aloud before you send them.',
  text: `
A tourist walks into a bakery and says, in perfect French: *Une baguette, s’il vous plaît.* The
baker serves her without a smile, and she concludes that the French are cold. What happened? She
forgot to say that she had arrived.

## Bonjour is a key

In English, “hello” is friendly. In French, **bonjour** is necessary. It says: I see you, you are
a person, now we may do business. Without it, whatever follows is an order. Say it when you enter
a shop, a lift, a waiting room; say it to the bus driver. With *madame* or *monsieur* it is
complete:

- *Bonjour, madame.*
- *Bonsoir, monsieur*, from about six in the evening.
- *Bonne journée !* when you leave by day, *bonne soirée !* later. *Bonne nuit* is only for
  someone who is going to bed.

You say it **once** to each person each day. If you meet again an hour later, say *rebonjour*,
smiling, or just *re*. To say *bonjour* a second time means: I have forgotten you.

## Tu or vous

Here is a rule that works nine times in ten: **vous** to adults you do not know, **tu** to
children, animals, friends, family, and everyone who says *tu* to you first, if they are your
equals.

1. In shops, offices and at the doctor’s: *vous*, even if the person is younger than you.
2. Among colleagues: listen for a day. Most teams say *tu*.
3. At a party of friends: *tu* at once.
4. With a friend’s parents: *vous*, until they offer.

If you are unsure, begin with *vous*. One can go from *vous* to *tu* in a second; the way back
feels like a slap.

## Changing over

Somebody has to propose it, usually the older one or the one who is at home there:

> *On peut se tutoyer ?* or, more simply, *On se dit tu ?*
> The answer is *Avec plaisir !* or *Oui, bien sûr.*

And if it slips out? *Je vous… enfin, je te dérange pas ?* Everybody has done it. Laugh and go on.

## Ça va ?

*Ça va ?* is a greeting, not a question about your health. The answer is *Ça va, et toi ?* (*et
vous ?*), even if your roof has just burned down. The roof comes in the third sentence.

## Exercise

Stand in front of a mirror and say *bonjour* to five people: a stern official, a sleepy baker,
your best friend, a small child, somebody you have not seen for years. The word stays the same.
The melody never does; it should rise on *-jour* for all those you like.
`,
}
