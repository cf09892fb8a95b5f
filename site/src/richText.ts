import type { RichNode } from '../../queries/readyText.ts'

export type { RichNode }

const has = (node: RichNode, bit: number): boolean =>
  typeof node.format === 'number' && (node.format & bit) !== 0

/** The elements a text stands in, from the outside in. */
export function marksOf(
  node: RichNode,
): readonly ('strong' | 'em' | 's' | 'sub' | 'sup' | 'code')[] {
  const all = { strong: 1, em: 2, s: 4, sub: 32, sup: 64, code: 16 } as const
  return (Object.keys(all) as (keyof typeof all)[]).filter((mark) => has(node, all[mark]))
}

/** The address of a link; undefined for other nodes, for what leads nowhere and for schemes that could run a script. */
export function linkOf({ type, fields, path }: RichNode): string | undefined {
  if (type !== 'link' && type !== 'autolink') return undefined
  const url = fields?.linkType === 'internal' ? path : fields?.url
  if (typeof url !== 'string' || /[\s\p{Cc}\\]/u.test(url)) return undefined
  return /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i.test(url) ? url : undefined
}

export const leadsElsewhere = (url: string): boolean => /^https?:/i.test(url)

/** The words of a node without their marks. */
export const textOf = ({ text, children = [] }: RichNode): string =>
  text ?? children.map(textOf).join('')

/** A page has one `h1`, and that is its title. */
export function levelOf({ tag }: RichNode): 'h2' | 'h3' | 'h4' {
  if (tag === 'h1' || tag === 'h2') return 'h2'
  return tag === 'h3' ? 'h3' : 'h4'
}

/** What a page has named already, so that no heading can take it. */
const TAKEN = ['main']

/**
 * The name of each heading in the address, made of its words: it stays the same while they do, wherever the
 * heading goes. Those that would be equal are numbered in their order. Letters of every script are kept.
 */
export function anchorsOf(nodes: readonly RichNode[]): Map<RichNode, string> {
  const taken = new Set(TAKEN)
  const anchors = new Map<RichNode, string>()
  for (const node of nodes) {
    if (node.type !== 'heading') continue
    const anchor = unused(slugOf(textOf(node)), taken)
    taken.add(anchor)
    anchors.set(node, anchor)
  }
  return anchors
}

function unused(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name
  let number = 2
  while (taken.has(`${name}-${number}`)) number += 1
  return `${name}-${number}`
}

const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'part'

export type Entry = { anchor: string; title: string }

/** The chapters of a long text, for its table of contents; none for a short one. */
export function contentsOf(nodes: readonly RichNode[], { least = 4 } = {}): Entry[] {
  const chapters = [...anchorsOf(nodes)].filter(([node]) => levelOf(node) === 'h2')
  if (chapters.length < least) return []
  return chapters.map(([node, anchor]) => ({ anchor, title: textOf(node) }))
}

/** How many minutes it takes to read, at least one. */
export const minutesToRead = (nodes: readonly RichNode[]): number =>
  Math.max(1, Math.ceil(nodes.map(wordsIn).reduce((sum, words) => sum + words, 0) / 200))

const wordsIn = ({ text = '', children = [] }: RichNode): number =>
  children.reduce((sum, child) => sum + wordsIn(child), text.split(/\s+/).filter(Boolean).length)
