import type { HomeworkWords } from '../../words/en/homework.ts'

/** What the form says while it gathers files, in the language of its page. `{}` is a name or a number. */
export type HandInWords = Pick<
  HomeworkWords,
  | 'states'
  | 'said'
  | 'again'
  | 'againThis'
  | 'earlier'
  | 'later'
  | 'leaveOutThis'
  | 'empty'
  | 'wrongType'
  | 'handingIn'
> & {
  tooMany: string
  tooLarge: string
  refusals: Readonly<Record<string, string>>
}

/** Puts each value in the place of the next `{}`. */
export const fill = (text: string, ...values: (string | number)[]): string =>
  values.reduce<string>((said, value) => said.replace('{}', () => String(value)), text)
