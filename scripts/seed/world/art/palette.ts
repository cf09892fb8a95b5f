/** Paper, ink, a blue pencil for construction, and washes of clay and ochre. */
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
} as const

export type Tone = keyof typeof palette
