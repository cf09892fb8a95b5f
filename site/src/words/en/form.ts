/** What all forms have in common. */
export const form = {
  email: 'E-mail',
  password: 'Password',
  newPassword: 'New password',
  passwordHint: 'At least ten characters. A few words are easy to keep in mind.',
  showPassword: 'Show the password',
  hidePassword: 'Hide the password',
  show: 'Show',
  hide: 'Hide',
  busy: 'One moment…',
  notYet: (title: string) => `Not yet: ${title}`,
  wait: (minutes: number): string =>
    minutes === 1 ? 'A minute is enough.' : `In ${minutes} minutes you may try again.`,
  writeToUs: 'Write to us',
  tryAgain: 'Try again',
  accessCode: 'Access code',
  accessCodeOptional: 'Access code, if you have one',
  accessCodeHint: 'Twelve letters and digits. Capitals and hyphens do not matter.',
  pagesOf: (title: string) => `Pages of ${title}`,
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  previousPage: 'Previous page',
  nextPage: 'Next page',
}

export type FormWords = typeof form
