import { expect, test } from 'vitest'
import { languages } from '../../domain/language.ts'
import type { Language } from '../../domain/language.ts'
import { formats } from '../../site/src/formats.ts'
import { counted } from '../../site/src/words/counted.ts'
import { spaced } from '../../site/src/words/spaced.ts'
import { wordsOf } from '../../site/src/words/wordsOf.ts'

const foreign = ['fr', 'uk', 'ru'] as const

/** Words that are rightly the same in English and in another language, # for any number. */
const alike: readonly string[] = [
  'Telegram',
  'Blog',
  'Code',
  'E-mail',
  'Questions',
  'Mentor',
  'Menu',
  'Messages',
  'Total',
  'Province',
  'District',
  'Eircode',
  'CEP',
  'PDF',
  'film',
  '# # (PDF)',
  '# minute',
  '# minutes',
  '#, page #',
]

type Said = { name: string; text: string }

/** Every word of a language by its place. A function is asked for a number or a name, as it takes either. */
function allWords(word: unknown, name = ''): Said[] {
  if (typeof word === 'string') return [{ name, text: word }]
  if (typeof word === 'function') {
    const say = word as (...given: unknown[]) => unknown
    return [1, 3].flatMap((given) => allWords(say(given, given, given, given), `${name}(${given})`))
  }
  return Object.entries(word as object).flatMap(([part, each]) => allWords(each, `${name}.${part}`))
}

const inLanguage = (language: Language) => allWords(wordsOf(language))

const namesIn = (language: Language) => inLanguage(language).map(({ name }) => name)

test.for(foreign)('%s has a word for everything English has, and nothing beside it', (language) => {
  expect(namesIn(language).sort()).toEqual(namesIn('en').sort())
})

test.for(languages)('no word of %s is empty, or holds what was not given to it', (language) => {
  const faulty = inLanguage(language).filter(
    ({ text }) => text.trim() === '' || /undefined|null|NaN|\[object/.test(text),
  )
  expect(faulty).toEqual([])
})

test.for(foreign)('nothing of %s was left in English', (language) => {
  const english = new Map(inLanguage('en').map(({ name, text }) => [name, text]))
  const left = inLanguage(language).filter(
    ({ name, text }) =>
      english.get(name) === text &&
      /[a-z]{2}/i.test(text) &&
      !alike.includes(text.replace(/\d+/g, '#')),
  )
  expect(left).toEqual([])
})

test.for(['uk', 'ru'] as const)('the words of %s are written in its letters alone', (language) => {
  const odd = language === 'uk' ? /[ыэъё]/i : /[іїєґ]/i
  expect(inLanguage(language).filter(({ text }) => odd.test(text))).toEqual([])
})

test.for(languages)('%s writes apostrophes and quotations as its books do', (language) => {
  const typewritten = inLanguage(language).filter(({ text }) => /["']/.test(text))
  expect(typewritten).toEqual([])
})

test('a link in a sentence is there in every language', () => {
  const linked = (language: Language) =>
    inLanguage(language)
      .filter(({ text }) => /\[[^\]]+\]/.test(text))
      .map(({ name }) => name)
      .sort()
  for (const language of foreign) expect(linked(language)).toEqual(linked('en'))
})

test('a place to fill in a sentence is there in every language', () => {
  const filled = (language: Language) =>
    inLanguage(language)
      .filter(({ text }) => text.includes('{}'))
      .map(({ name }) => name)
      .sort()
  for (const language of foreign) expect(filled(language)).toEqual(filled('en'))
})

test('a noun takes the form its number asks for', () => {
  const english = counted('en', { one: 'lecture', other: 'lectures' })
  expect([0, 1, 2].map(english)).toEqual(['0 lectures', '1 lecture', '2 lectures'])

  const french = counted('fr', { one: 'leçon', other: 'leçons' })
  expect([0, 1, 2].map(french)).toEqual(['0 leçon', '1 leçon', '2 leçons'])

  const ukrainian = counted('uk', { one: 'лекція', few: 'лекції', many: 'лекцій' })
  expect([1, 2, 5, 11, 21, 22, 25].map(ukrainian)).toEqual([
    '1 лекція',
    '2 лекції',
    '5 лекцій',
    '11 лекцій',
    '21 лекція',
    '22 лекції',
    '25 лекцій',
  ])
})

test('French keeps its signs and quotation marks with their words, also in what is put together later', () => {
  const words = spaced({ ask: 'Vous hésitez ?', say: (name: string) => `Il dit : « ${name} »` })
  expect(words.ask).toBe('Vous hésitez\u00A0?')
  expect(words.say('oui')).toBe('Il dit\u00A0: «\u00A0oui\u00A0»')
})

test('days, money and lists are written as each language writes them', () => {
  const day = '2027-03-03T12:00:00.000Z'
  expect(languages.map((language) => formats[language].day(day, 'Europe/Paris'))).toEqual([
    '3 March 2027',
    '3 mars 2027',
    '3 березня 2027 р.',
    '3 марта 2027 г.',
  ])
  expect(
    languages.map((language) => formats[language].money({ amount: 1_250, currency: 'EUR' })),
  ).toEqual(['€12.50', '12,50\u00A0€', '12,50\u00A0€', '12,50\u00A0€'])
  expect(languages.map((language) => formats[language].list(['A', 'B']))).toEqual([
    'A and B',
    'A et B',
    'A і B',
    'A и B',
  ])
  expect(languages.map((language) => formats[language].percent(20))).toEqual([
    '20%',
    '20\u00A0%',
    '20%',
    '20\u00A0%',
  ])
})

test('a day is the day of the zone it is told in', () => {
  expect(formats.en.day('2027-03-03T23:30:00.000Z', 'Europe/Paris')).toBe('4 March 2027')
})
