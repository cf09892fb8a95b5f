import type { TextPage } from './page.ts'

export const privacy: TextPage = {
  slug: 'privacy',
  title: 'Privacy',
  kind: 'legal',
  summary: 'What we know about you, why, for how long, and whom you can ask to forget it.',
  body: `
> **This is a template.** It says what this software stores and to whom it sends it. What your school does beside
> the software, it cannot know. Replace what is not true, and have it read by somebody who knows the law where you are.

## Who is responsible

*Maison Lumière, [your name and address]*, at [bonjour@maison-lumiere.example](mailto:bonjour@maison-lumiere.example).

## When you only look around

Our server answers your browser and writes down, for *[so many]* days, that an answer was given: the time, the page,
whether it worked, and a random number for the request. It counts requests by network address for a minute, so that
nobody can overload us. There are no statistics about visitors, no advertising, and nothing is loaded from elsewhere:
fonts, pictures and films come from us.

## When you write to us

We keep your message, your name and your address until it has been answered, and as long as it may be asked about.

## When you subscribe to the newsletter

We keep your address from the moment you confirm it. Every letter has a link that ends it at once. We do not note
whether you open letters or press links in them.

## When you have an account

- **To sign in**: your address, and your password as a hash that nobody can turn back.
- **To learn**: which lectures you have opened and finished, what you handed in, and what your mentor wrote.
- **To be reached**: your language, and your Telegram chat if you have linked it. We tell you by it what we would tell you by mail.
- **To be found by others**: nothing, unless you switch on your public profile.

Photographs that you hand in lose their hidden data (place, time, camera) before anybody sees them.

## When you buy

Orders, invoices and payments are kept for *[ten]* years, because the law says so. Your card is typed into a form
of our payment provider and never reaches us.

## To whom it goes

- **Stripe** charges cards: your name, address and what you pay. *[Its terms.]*
- **Telegram** delivers messages, if you have linked it.
- *[Your mail provider]* delivers our mails.
- *[Your host]* keeps the machines, and the pictures if they lie in a bucket.

To nobody else, and not for money.

## What you can ask for

To see all of it, to have it corrected, taken along or deleted. Write to us; we answer within a month. What the law
makes us keep (invoices, mostly) is locked until we may delete it. You may also complain to *[your authority]*.
`,
}
