import type { TextPage } from './page.ts'

export const imprint: TextPage = {
  slug: 'imprint',
  title: 'Imprint',
  kind: 'legal',
  summary: 'Who is behind this site, and how to reach them.',
  body: `
> **This is a template.** Maison Lumière is the school of this demonstration; it does not exist. Replace all of this by
> what the law where you are wants to know about you.

## Who publishes this site

Maison Lumière
*[company form and capital]*
*[street, postcode, town, country]*

## How to reach us

By mail at [bonjour@maison-lumiere.example](mailto:bonjour@maison-lumiere.example), or by the [form](/contact).
*[A telephone number, if the law wants one.]*

## Register and tax

*[Register and number; VAT number; licence or authority, if your trade has one.]*

## Responsible for what is written here

*[The name of the person who answers for it, with an address.]*

## Who keeps the machines

*[Name, address and telephone of the host.]*

## Drawings and letters

The drawings on this site were drawn by a program, stroke by stroke, for this demonstration. The typefaces are
Source Serif and Onest, under the SIL Open Font License.
`,
}
