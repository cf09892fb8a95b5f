/** Paper, ink, a blue pencil for construction, and washes of clay and ochre; then skins and tables. */
export const palette = {
  paper: '#f3eee3',
  daylight: '#fcfaf3',
  shade: '#e6dccb',
  ink: '#281f1a',
  soft: '#6d6057',
  pencil: '#5a74b8',
  blue: '#c3cbdc',
  clay: '#c8704f',
  blush: '#e7bba2',
  ochre: '#dfae5c',
  straw: '#efd9a8',
  leaf: '#aeb296',
  red: '#b5473a',

  sand: '#f0d6bb',
  almond: '#dcae88',
  umber: '#94593f',
  silver: '#d8d4cb',

  oak: '#c29a6b',
  walnut: '#76533b',
  linen: '#cfc6b4',
  rule: '#a9b6dc',
  margin: '#d99a94',
} as const

export type Tone = keyof typeof palette
