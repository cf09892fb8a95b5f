import { useEffect, useRef } from 'react'

type Props = { isOn: boolean; onSwitch: (isOn: boolean) => void; onClose: () => void }

const sheet: readonly { title: string; keys: readonly [keys: string, does: string][] }[] = [
  {
    title: 'Draw',
    keys: [
      ['P', 'Pin'],
      ['S', 'Stroke'],
      ['A', 'Arrow'],
      ['B', 'Box'],
      ['H', 'Hand: move and select'],
      ['C', 'Next colour'],
      ['Arrow keys', 'Move the cross, with Shift in large steps'],
      ['Enter', 'Press where the cross is; twice ends a stroke'],
      ['Esc', 'Stop drawing, let go'],
    ],
  },
  {
    title: 'Marks',
    keys: [
      ['N', 'Next mark'],
      ['Enter', 'Write its text'],
      ['Arrow keys', 'Move it'],
      ['Delete', 'Remove it'],
      ['Ctrl Z', 'Undo'],
      ['Ctrl Shift Z', 'Redo'],
      ['V', 'Hide and show the marks'],
    ],
  },
  {
    title: 'Look',
    keys: [
      ['+ and −', 'Nearer and further'],
      ['0', 'All of the photo'],
      ['Arrow keys', 'Move the photo, by hand'],
      ['Space', 'Hold for the hand'],
      ['1 to 9', 'That photo or video'],
      ['[ and ]', 'The one before, the next'],
      ['X', 'Before and after, beside, off'],
      ['W', 'The photo alone'],
    ],
  },
  {
    title: 'Decide',
    keys: [
      ['F', 'Write feedback'],
      ['Alt 1 to Alt 9', 'Insert that snippet'],
      ['Alt A', 'Approve'],
      ['Alt R', 'Return'],
      ['Alt U', 'Take the verdict back'],
      ['Alt N', 'The next homework'],
      ['Ctrl Option', 'Instead of Alt, while you write on a Mac'],
    ],
  },
]

/** All keys of the bench, and the switch for those that are pressed alone. */
export function KeySheet({ isOn, onSwitch, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="keys" aria-labelledby="keys-title" onClose={onClose}>
      <header className="keys__head">
        <h2 id="keys-title">Keys of the bench</h2>
        <button type="button" className="bench-button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </header>
      <div className="keys__columns">
        {sheet.map(({ title, keys }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {keys.map(([key, does]) => (
                <div key={key + does}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <label className="keys__switch">
        <input type="checkbox" checked={isOn} onChange={({ target }) => onSwitch(target.checked)} />
        Keys that are pressed alone do something. Switch this off if you speak to your computer.
      </label>
    </dialog>
  )
}
