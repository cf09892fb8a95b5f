import { fill } from './words.ts'
import type { HandInWords } from './words.ts'

type Room = { most: number; mostBytes: number; taken: number }

/** Types as browsers name them by the ending of a name; the school itself looks at the bytes. */
const known = /^(?:image\/(?:jpeg|png|webp|hei[cf])|video\/(?:mp4|quicktime|webm))$/

/** Which of the files may be sent, and why the others may not. */
export function acceptable(
  files: readonly File[],
  { most, mostBytes, taken }: Room,
  words: HandInWords,
): { good: File[]; problems: string[] } {
  const problems: string[] = []
  const good = files.filter((file) => {
    const problem = problemOf(file, mostBytes, words)
    if (problem !== null) problems.push(fill(problem, file.name))
    return problem === null
  })
  const room = Math.max(0, most - taken)
  if (good.length > room) problems.push(words.tooMany)
  return { good: good.slice(0, room), problems }
}

function problemOf(
  { name, size, type }: File,
  mostBytes: number,
  { empty, tooLarge, wrongType }: HandInWords,
): string | null {
  if (size === 0) return empty
  if (size > mostBytes) return tooLarge
  return known.test(type) || /\.hei[cf]$/i.test(name) ? null : wrongType
}
