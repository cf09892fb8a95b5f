const isCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text)

/** Whether a name is written in letters that nothing else on a page of this language is set in. */
export const isInOtherLetters = (name: string, language: string): boolean =>
  isCyrillic(name) && language !== 'uk' && language !== 'ru'
