import type { Lecture } from '../lecture.ts'

export const cafe: Lecture = {
  slug: 'at-the-cafe',
  title: 'At the café',
  summary:
    'Ordering without rehearsing: what to say, what they will say back, and the difference between the counter and the terrace.',
  minutes: 13,
  teacher: 'etienne-roche',
  cover: 'croissant',
  video: 'cups',
  homework:
    'Invent the menu of your own café: at least twelve things with prices, handwritten, and under it an order for three people in full sentences. Photograph the page.',
  text: `
I spent twenty years as an actor, which means that I spent them in cafés. Believe me, the scene is
always the same, it has six lines, and you can learn your part in an afternoon.

## The scene

- **The waiter:** *Bonjour ! Je vous écoute.* Or: *Vous avez choisi ?* Or only: *Messieurs-dames
  ?*
- **You:** *Bonjour. Je vais prendre un crème et un croissant, s’il vous plaît.*
- **The waiter:** *Ce sera tout ?*
- **You:** *Oui, merci.* Or: *Et une carafe d’eau, s’il vous plaît.*
- *(Time passes. It is part of the price.)*
- **You,** catching their eye, hand a little raised: *L’addition, s’il vous plaît.* Or: *Je peux
  vous régler ?*

Never *garçon*. It died with my grandfather.

## Three ways of wanting

1. **Je vais prendre…** (I’ll have) is what people say. Learn this one first.
2. **Je voudrais…** (I would like) is polite everywhere.
3. **Un café, s’il vous plaît**, without any verb, is perfectly good, as long as *bonjour* went
   before and *s’il vous plaît* comes after.

*Je veux* is for children, and they get corrected.

## What is a café?

- *un café*, or *un express*: small, black, strong
- *un allongé*: the same with more water
- *une noisette*: an espresso with a drop of milk, named for its colour
- *un crème*, or *un café crème*: with a lot of hot milk
- *un déca*: decaffeinated
- *un thé nature*, *un chocolat chaud*, *un jus d’orange pressée*
- *un demi*: a beer of 25 centilitres, and not half a litre, as your neighbour will discover

A *carafe d’eau* is tap water; with a meal it costs nothing. If you just say *de l’eau*, you may
well get a bottle.

## Where you sit

*Au comptoir* you stand, and pay the least. *En salle* you sit inside, *en terrasse* outside;
there it costs a little more. Nobody will hurry you. One coffee is the rent for a chair, and the
lease is long.

> Service is included. If you were happy, leave the small coins. If you were not, say *merci, au
> revoir* all the same; it is a matter of style.

## When it goes wrong

*Excusez-moi, j’avais demandé un allongé.* Note the *j’avais demandé*: I *had* asked. This little
past tense takes all the sharpness out. And when you have not understood: *Pardon, vous pouvez
répéter ?* It is a far better sentence than *oui* to something you did not hear. I have eaten
tripe because of a *oui*.

## Exercise

Play all six lines aloud, both parts, in two voices. Then play it with a waiter in a terrible
hurry, and once with one who is in love. Your own lines must stay the same.
`,
}
