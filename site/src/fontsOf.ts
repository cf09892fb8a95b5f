import sansCyrillic from './fonts/sans-cyrillic.woff2?url'
import sansLatin from './fonts/sans-latin.woff2?url'
import serifCyrillic from './fonts/serif-cyrillic.woff2?url'
import serifLatin from './fonts/serif-latin.woff2?url'
import { lettersOf } from './letters.ts'

const fonts = { latin: [serifLatin, sansLatin], cyrillic: [serifCyrillic, sansCyrillic] }

/** The addresses of the fonts in which every page of a language is set. */
export const fontsOf = (language: string): string[] => fonts[lettersOf(language)]
