/** What stands around long texts, films and drafts. */
export const prose = {
  contents: 'On this page',
  table: 'Table',
  code: 'Code',
  cannotPlay: 'Your browser cannot play it here. [Open the film by itself].',
  changed: (day: string) => `Last changed on ${day}`,
  draft: 'Draft preview',
  draftWords: 'Only those who write for the school see this page.',
  edit: 'Edit it',
}

export type ProseWords = typeof prose
