import type { TextPage } from './page.ts'

export const cookies: TextPage = {
  slug: 'cookies',
  title: 'Cookies',
  kind: 'legal',
  summary: 'Five, all of them our own, and none before you do something that needs one.',
  body: `
> **This is a template.** Below it the software itself lists what it keeps in a browser. If you add anything to the site
> that sets more, say so here, and ask your visitors first.

Whoever only reads gets no cookie at all. Each of those in the list is set when you do what it is for, can be read by
nobody but us, and is not used to follow you anywhere. That is why there is no banner to click away.

When you pay by card, the form comes from **Stripe**, which sets cookies of its own on that one page, to recognise
fraud. *[Link to Stripe’s list.]* Nothing of it is loaded on any other page.

## To refuse them

Your browser can refuse or delete all of these. You can still read everything; you cannot sign in or keep a basket.
`,
}
