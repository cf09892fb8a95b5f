/** A number with its noun: 1 lecture, 14 lectures. */
export const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`
