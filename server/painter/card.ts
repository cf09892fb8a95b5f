/** What a card to share says and shows. All of it comes from the school; nothing from whoever asks. */
export type Card = {
  /** Which kind of thing it is about: Course, Teacher. Null on the school's own. */
  kicker: string | null
  title: string
  line: string | null
  /** The key of a file in the storage, and the point the eye should rest on, in percent. */
  picture: { key: string; x: number; y: number } | null
  school: SchoolLook
}

export type SchoolLook = {
  name: string
  /** Where it is reached, as people say it: school.example. */
  host: string
  /** As `#rrggbb`; null: the colour of the house. */
  colour: string | null
  /** The key of its logo; null: the mark of the house. */
  logo: string | null
}

/** The size that every network shows whole, in pixels (ogp.me, developers.facebook.com/docs/sharing). */
export const cardSize = { width: 1200, height: 630 } as const
