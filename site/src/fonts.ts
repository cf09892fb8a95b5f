import sansCyrillic from '@fontsource-variable/onest/files/onest-cyrillic-wght-normal.woff2?url'
import sansLatin from '@fontsource-variable/onest/files/onest-latin-wght-normal.woff2?url'
import serifCyrillic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-opsz-normal.woff2?url'
import serifLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2?url'
import type { Language } from '../../domain/language.ts'

const latin = [serifLatin, sansLatin]
const cyrillic = [serifCyrillic, sansCyrillic]

const fonts: Record<Language, readonly string[]> = {
  en: latin,
  fr: latin,
  uk: cyrillic,
  ru: cyrillic,
}

/** The files that a page in this language cannot do without; the others come when a letter asks for them. */
export const fontsOf = (language: Language): readonly string[] => fonts[language]
