import type { TextPage } from './page.ts'

export const terms: TextPage = {
  slug: 'terms',
  title: 'Terms',
  kind: 'legal',
  summary:
    'What you may expect of us, what we ask of you, and how either of us changes their mind.',
  body: `
> **This is a template.** It describes what this software does, in plain words, and it is no legal advice. Replace
> every part of it by what is true for your school, and have it read by somebody who knows the law where you are.

## With whom you agree

With *Maison Lumière, [your company form, your address, your register number]*. You find all of it in the
[imprint](/imprint).

## What you can buy

**Plans** open courses. You pay once; there is no subscription and nothing renews itself. **Services** are work that
we do for you. What belongs to each stands on its page, and what it costs stands beside it, with all taxes that apply.

An order is an offer of yours. It becomes a contract when we have received the payment and confirm it by mail,
which happens within a minute.

## Access codes

Whoever buys without an account is sent an access code. It opens the plan once, for the person who enters it first.
You may give it away. If it is lost, we send it again to the address that bought it, and to no other.

## How long it lasts

As long as the plan says. When access ends by itself we tell you two weeks before. What you have handed in, and what
your mentor wrote about it, stays readable.

## Changing your mind

You may withdraw within fourteen days, for any reason, by writing to us. You get back what you paid, to where
you paid it from. *[If you want the right to end when somebody begins to use digital content, say so here, and ask
for their consent before payment.]*

If you ordered a service, and we have begun because you asked us to, you pay for the part that is done.

## What we ask of you

- The account is yours alone. Courses are not shown to others, and films are not copied.
- What you write in public is yours, and you stand by it. We read comments before they appear.
- Be kind in letters. We may close an account that is used to harm somebody, and say why.

## Your work stays yours

Sheets, letters and photographs belong to you. Your mentor sees them, and nobody else, unless you ask us to show them.

## When something goes wrong

We mend it. If we cannot, you get your money back. Beyond that we are liable as the law says, and not less.
*[Liability, the law that applies, and where disputes are settled: your own words here.]*
`,
}
