import type { Lecture } from '../lecture.ts'

export const numbers: Lecture = {
  slug: 'seventy-and-other-adventures',
  title: 'Seventy, and other adventures',
  summary:
    'Numbers by ear: prices, telephone numbers, years, and the arithmetic of quatre-vingt-dix-neuf.',
  minutes: 15,
  teacher: 'awa-diallo',
  cover: 'lemons',
  video: 'cups',
  homework:
    'A market list: twelve things with prices between 0,70 and 99,90 €, each price written out in words by hand. Add a telephone number in pairs. Photograph the page.',
  text: `
You can speak French for ten years and still go cold when somebody dictates a telephone number. It
is not your fault: from seventy on, French stops counting and begins to calculate.

## The mountain

- **70** *soixante-dix*: sixty-ten. Then *soixante* **et** *onze* (71), *soixante-douze* (72) …
  *soixante-dix-neuf* (79).
- **80** *quatre-vingts*: four twenties. **81** *quatre-vingt-un*, without *et*, and the *s* has
  gone, because something follows.
- **90** *quatre-vingt-dix*: four-twenty-ten. **91** *quatre-vingt-onze* … **99**
  *quatre-vingt-dix-neuf*: four-twenty-ten-nine.

*Et* stands only in 21, 31, 41, 51, 61 and 71. Belgians and the Swiss say *septante* (70) and
*nonante* (90), and in parts of Switzerland *huitante* (80). Everyone in France understands it,
and nobody says it.

## Do not calculate

This is the whole secret. *Quatre-vingt-douze* is not 4 × 20 + 12. It is a **noise** that means
92, as “eleven” is a noise that means 11. So learn it with your ears and not on paper:

1. Have somebody (or your telephone) read out figures between 70 and 99.
2. Write digits, immediately. No words, no translation.
3. Twenty a day, for two weeks. On about the ninth day it clicks.

The trap is the beginning: when you hear *soixante…*, do not write a 6 yet. Hold the pencil in the
air until the next syllable. *Soixante-deux*: 62. *Soixante-douze*: 72. One consonant decides it.

## Ends that come and go

- *six* and *dix*: **siss**, **diss** alone; **si**, **di** before a consonant (*six cafés*);
  **siz**, **diz** before a vowel (*six‿euros*).
- *huit*: *ui* before a consonant, *uit* before a vowel and at the end.
- *vingt*: the *t* is silent in *vingt* and in *quatre-vingt-deux*, yet it is heard in
  *vingt-deux*. Yes, I know.
- *neuf heures*, *neuf ans*: here *f* becomes **v**.

## Prices

*4,90 €* is *quatre euros quatre-vingt-dix*; the word *centimes* is left out. *12,75 €*: *douze
euros soixante-quinze*. Note the comma where you may expect a point, and the sign behind the
figure.

## Telephone numbers

In pairs, always: 06 71 92 80 14 is *zéro six, soixante et onze, quatre-vingt-douze,
quatre-vingts, quatorze*. Say yours like this, with a little song to each pair. If you did not
follow: *Vous pouvez répéter, chiffre par chiffre ?*

> The year 1998 is *mille neuf cent quatre-vingt-dix-huit*. If you were born in the nineties, you
> carry it with you for life. Practise it once so well that you need never think of it again.

## Exercise

At the supermarket say every price on your list under your breath before you put the thing into
the basket. Guess the total. Say that, too.
`,
}
