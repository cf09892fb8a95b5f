import { afterEach, expect } from 'vitest'

/** Nothing may be said on the console that a test did not expect: it would be a fault nobody reads. */
const said: unknown[][] = []
console.error = (...words) => void said.push(words)
console.warn = (...words) => void said.push(words)

afterEach(() => {
  expect(said.splice(0)).toEqual([])
})
