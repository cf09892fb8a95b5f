/** In which letters the words of a language are written. */
export const lettersOf = (language: string): 'cyrillic' | 'latin' =>
  language === 'uk' || language === 'ru' ? 'cyrillic' : 'latin'

/** Whether a name is written in letters that nothing else on a page of this language is set in. */
export const isInOtherLetters = (name: string, language: string): boolean =>
  /\p{Script=Cyrillic}/u.test(name) && lettersOf(language) !== 'cyrillic'
