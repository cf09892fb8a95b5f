import type { Rule } from 'eslint'

/** The properties of elements and components whose words people read or hear. */
const read: ReadonlySet<string> = new Set([
  ...['alt', 'aria-label', 'placeholder', 'title'],
  ...['label', 'hint', 'button', 'busy', 'tab', 'description', 'data-busy'],
])

/** Two letters of any script in a row, as they stand in a word. */
const hasWords = (text: unknown): boolean => typeof text === 'string' && /\p{L}{2}/u.test(text)

type Text = Rule.Node & { value?: unknown }
type Attribute = Rule.Node & { name?: { name?: unknown }; value?: { value?: unknown } | null }
type Element = { openingElement?: { name?: { name?: unknown } } }

/**
 * Refuses words in the markup of a page: the site speaks several languages, and every word of it stands in
 * a dictionary. What scripts and styles hold is not read by people.
 */
export const spoken: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { written: 'Write “{{words}}” into site/src/words, in every language.' },
  },
  create(context) {
    const check = (node: Rule.Node, words: unknown) => {
      if (!hasWords(words)) return
      const data = { words: String(words).trim().slice(0, 40) }
      context.report({ node, messageId: 'written', data })
    }

    return {
      JSXText: (node: Text) => {
        const element = node.parent as unknown as Element
        const tag = element.openingElement?.name?.name
        if (tag !== 'script' && tag !== 'style') check(node, node.value)
      },
      JSXAttribute: (node: Attribute) => {
        if (read.has(String(node.name?.name))) check(node, node.value?.value)
      },
    }
  },
}
