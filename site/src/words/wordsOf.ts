import type { Language } from '../../../domain/language.ts'
import { en } from './en.ts'
import type { Words } from './en.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'

const all: Record<Language, Words> = { en, fr, uk, ru }

/** What the site says in a language. */
export const wordsOf = (language: Language): Words => all[language]
