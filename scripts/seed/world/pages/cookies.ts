import type { TextPage } from './page.ts'

export const cookies: TextPage = {
  slug: 'cookies',
  title: 'Cookies',
  kind: 'legal',
  summary: 'Five, all of them our own, and none before you do something that needs one.',
  body: `
> **This is a template.** It lists every cookie that this software sets by itself. If you add anything to the site that
> sets others, add them here, and ask your visitors first.

Whoever only reads gets no cookie at all. Each of these is set when you do what it is for, can be read by nobody but
us, and is not used to follow you anywhere. That is why there is no banner to click away.

## The list

- **atelier-token** keeps you signed in. Set when you sign in; lasts fourteen days; no script can read it. Signing out ends it.
- **atelier-hint** says which face of public pages to show you: student or staff. It holds that one word and grants nothing. Lasts as long as the one above.
- **atelier-basket** finds your basket again while you are not signed in. Set when you put something into it; lasts sixty days; no script can read it.
- **atelier-things** holds the number of things in that basket, for the sign in the header. Lasts as long as the basket.
- **atelier-order** finds the order you have begun, on the page where you began it. Lasts one day; no script can read it.

## From others

When you pay by card, the form comes from **Stripe**, and Stripe sets cookies of its own on that one page, to
recognise fraud. *[Link to Stripe’s list.]* Nothing of it is loaded on any other page.

## To refuse them

Your browser can refuse or delete all of these. You can still read everything; you cannot sign in or keep a basket.
`,
}
