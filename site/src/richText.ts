/** As much of a Lexical node as the site shows. */
export type RichNode = {
  type: string
  text?: string
  tag?: string
  /** A set of bits: 1 bold, 2 italic. */
  format?: unknown
  fields?: { url?: string }
  children?: readonly RichNode[]
}

const has = (node: RichNode, bit: number): boolean =>
  typeof node.format === 'number' && (node.format & bit) !== 0

export const isBold = (node: RichNode): boolean => has(node, 1)
export const isItalic = (node: RichNode): boolean => has(node, 2)

/** The address of a link node; undefined for other nodes and for schemes that could run a script. */
export function linkOf({ type, fields }: RichNode): string | undefined {
  const url = fields?.url
  if ((type !== 'link' && type !== 'autolink') || url === undefined) return undefined
  return /^(https?:|mailto:|tel:|\/(?!\/)|#)/i.test(url) ? url : undefined
}
