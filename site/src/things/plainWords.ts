import type { RichNode } from '../richText.ts'

const blocks = new Set(['paragraph', 'heading', 'listitem', 'quote', 'linebreak'])

/** Rich text as words alone, a line for each paragraph. */
export const plainWords = (nodes: readonly RichNode[]): string =>
  nodes.map(wordsIn).join('').replace(/\n+/g, '\n').trim()

const wordsIn = ({ type, text, children }: RichNode): string =>
  (text ?? '') + (children ?? []).map(wordsIn).join('') + (blocks.has(type) ? '\n' : '')
