/** What French keeps together: a sign of two parts with the word before it, a quotation with its marks. */
const between = (text: string): string =>
  text.replace(/ (?=[:;!?»])/g, '\u00A0').replace(/« /g, '«\u00A0')

/** A dictionary in which no French sign falls alone to the next line, so that it is written with plain spaces. */
export function spaced<T>(words: T): T {
  return spacedWord(words) as T
}

function spacedWord(word: unknown): unknown {
  if (typeof word === 'string') return between(word)
  if (typeof word === 'function') {
    return (...args: unknown[]): unknown =>
      spacedWord((word as (...a: unknown[]) => unknown)(...args))
  }
  if (Array.isArray(word)) return word.map(spacedWord)
  if (typeof word !== 'object' || word === null) return word
  return Object.fromEntries(Object.entries(word).map(([name, each]) => [name, spacedWord(each)]))
}
