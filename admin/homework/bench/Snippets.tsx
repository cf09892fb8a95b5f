import { useState } from 'react'
import type { ReviewPage } from '../../../queries/reviewPage.ts'
import { useShortcuts } from '../useShortcuts.ts'

type Props = {
  snippets: ReviewPage['snippets']
  /** Whether they may write new ones. */
  canAdd: boolean
  onInsert: (text: string) => void
}

/** From so many on it is quicker to search than to read. */
const many = 9

/** As many as stand in two lines lie open. */
const few = 5

/** Feedback that is written often: a press, or its key, puts it where the caret was last. */
export function Snippets({ snippets, canAdd, onInsert }: Props) {
  const [sought, setSought] = useState('')
  const found = snippets.filter(({ title, text }) => isIn(`${title} ${text}`, sought))
  useShortcuts(
    Object.fromEntries(
      snippets.slice(0, 9).map(({ text }, index) => [String(index + 1), () => onInsert(text)]),
    ),
  )

  if (snippets.length === 0) {
    if (!canAdd) return null
    return (
      <p className="side__soft">
        What you write often can wait here as a <a href="/admin/collections/snippets">snippet</a>.
      </p>
    )
  }
  return (
    <details className="snippets" open={snippets.length <= few}>
      <summary>
        Snippets <span>{snippets.length}</span>
      </summary>
      {snippets.length > many && (
        <input
          type="search"
          aria-label="Search snippets"
          placeholder="Search"
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
      )}
      <ul>
        {found.map(({ id, title, text }) => {
          const place = snippets.findIndex((each) => each.id === id) + 1
          return (
            <li key={id}>
              <button
                type="button"
                title={text}
                aria-keyshortcuts={place <= many ? `Alt+${place}` : undefined}
                onClick={() => onInsert(text)}
              >
                {title} {place <= many && <kbd>Alt {place}</kbd>}
              </button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}

const isIn = (text: string, sought: string) =>
  text.toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase())
