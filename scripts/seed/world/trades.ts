/** A message of a thread: by the buyer or by the school, so many hours after the order. */
type Said = { by: 'buyer' | 'school'; hours: number; text: string }

/** Somebody who has bought a service or a pack of lessons. */
export type Trade = {
  /** The name of a student; or of a guest, who is written to at the address. */
  by: string
  guest?: string
  /** The slug of the service or of the pack. */
  of: string
  daysAgo: number
  talk: readonly Said[]
}

/** What was bought besides plans, and what was said about it. */
export const trades: readonly Trade[] = [
  {
    by: 'Noor Haddad',
    of: 'a-drawing-made-for-you',
    daysAgo: 9,
    talk: [
      {
        by: 'buyer',
        hours: 2,
        text: 'It is a fig branch, from the tree in my grandmother’s yard. I would like it along the collarbone, about eleven centimetres.',
      },
      {
        by: 'school',
        hours: 20,
        text: 'What a good subject. Could you send me two photographs of a leaf, one from above and one against the light? The veins make it or break it.',
      },
      {
        by: 'buyer',
        hours: 23,
        text: 'I am there on Sunday and will take them then. One fruit, closed, if there is room for it.',
      },
      {
        by: 'school',
        hours: 70,
        text: 'There is. I have a first pencil sketch: the branch rises to the left, and the fruit hangs just under the bone. Tell me whether it should be heavier.',
      },
    ],
  },
  {
    by: 'Ophélie Garnier',
    guest: 'ophelie.garnier@maison-lumiere.example',
    of: 'a-drawing-made-for-you',
    daysAgo: 2,
    talk: [
      {
        by: 'buyer',
        hours: 5,
        text: 'Bonjour ! Une libellule, posée, les ailes fermées. Est-ce possible en cinq centimètres ?',
      },
    ],
  },
  { by: 'Noor Haddad', of: 'five-lessons', daysAgo: 21, talk: [] },
]
