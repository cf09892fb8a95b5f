import type {
  DefaultTypedEditorState,
  SerializedHeadingNode,
  SerializedLinkNode,
  SerializedListItemNode,
  SerializedListNode,
  SerializedParagraphNode,
  SerializedQuoteNode,
  SerializedTextNode,
} from '@payloadcms/richtext-lexical'

type Inline = SerializedTextNode | SerializedLinkNode<SerializedTextNode>
type Block =
  | SerializedHeadingNode<Inline>
  | SerializedListNode<SerializedListItemNode<Inline>>
  | SerializedParagraphNode<Inline>
  | SerializedQuoteNode<Inline>

const [bold, italic] = [1, 2]
const element = { version: 1, format: '', indent: 0, direction: 'ltr' } as const

/**
 * Rich text as Payload's editor stores it, from a small Markdown: blocks apart by an empty line,
 * `##` and `###` headings, `-` and `1.` lists, `>` quotes; in them **bold**, *italic* and [links](url).
 * The lines of a paragraph flow together; everything else is text.
 */
export function toLexical(markdown: string): DefaultTypedEditorState {
  const children = markdown
    .trim()
    .split(/\n\s*\n/)
    .map((block) => toBlock(block.split('\n').map((line) => line.trim())))
  return { root: { ...element, type: 'root', children } }
}

/** The same text with a picture before its second heading, or at its end. */
export function withPicture(
  { root }: DefaultTypedEditorState,
  { media, caption }: { media: string; caption: string },
): DefaultTypedEditorState {
  const upload = {
    type: 'upload',
    version: 3,
    format: '',
    id: media,
    relationTo: 'media',
    value: media,
    fields: { caption },
  } as unknown as (typeof root.children)[number]
  const headings = root.children.flatMap(({ type }, at) => (type === 'heading' ? [at] : []))
  const children = root.children.toSpliced(headings[1] ?? root.children.length, 0, upload)
  return { root: { ...root, children } }
}

function toBlock(lines: readonly string[]): Block {
  const text = lines.join(' ')
  const [first = ''] = lines
  const heading = /^(##|###) (.+)$/.exec(text)
  if (heading) {
    const tag = heading[1] === '##' ? 'h2' : 'h3'
    return { ...element, type: 'heading', tag, children: toInline(heading[2] ?? '') }
  }
  if (first.startsWith('- ')) return toList('bullet', items(lines, /^- /))
  if (/^\d+\. /.test(first)) return toList('number', items(lines, /^\d+\. /))
  if (first.startsWith('> ')) {
    const words = lines.map((line) => line.replace(/^> ?/, '')).join(' ')
    return { ...element, type: 'quote', children: toInline(words) }
  }
  return { ...element, type: 'paragraph', textFormat: 0, textStyle: '', children: toInline(text) }
}

/** A line without a mark of its own goes on with the item before it. */
function items(lines: readonly string[], mark: RegExp): string[] {
  const found: string[] = []
  for (const line of lines) {
    if (mark.test(line)) found.push(line.replace(mark, ''))
    else found.push(`${found.pop() ?? ''} ${line}`)
  }
  return found
}

function toList(listType: 'bullet' | 'number', texts: readonly string[]): Block {
  const children = texts.map((text, index): SerializedListItemNode<Inline> => {
    return {
      ...element,
      type: 'listitem',
      value: index + 1,
      checked: undefined,
      children: toInline(text),
    }
  })
  const tag = listType === 'number' ? 'ol' : 'ul'
  return { ...element, type: 'list', listType, tag, start: 1, children }
}

const spans = /\[([^\]]+)\]\(([^)\s]+)\)|\*\*(.+?)\*\*(?!\*)|\*((?:\*\*.+?\*\*|[^*])+)\*/

function toInline(text: string, format = 0): Inline[] {
  const span = spans.exec(text)
  if (!span) return text === '' ? [] : [toText(text, format)]

  const [whole, label, url, strong, slanted] = span
  const before = text.slice(0, span.index)
  const after = text.slice(span.index + whole.length)
  const inner = () => {
    if (label !== undefined && url !== undefined) return [toLink(label, url, format)]
    if (strong !== undefined) return toInline(strong, format ^ bold)
    return toInline(slanted ?? '', format ^ italic)
  }
  return [...toInline(before, format), ...inner(), ...toInline(after, format)]
}

const toText = (text: string, format: number): SerializedTextNode => ({
  type: 'text',
  version: 1,
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})

const toLink = (label: string, url: string, format: number): Inline => ({
  ...element,
  type: 'link',
  version: 3,
  fields: { linkType: 'custom', newTab: false, url },
  children: [toText(label, format)],
})
