/** Writes into a field where its caret is, as if it were typed, with a space before it where words would touch. */
export function insertInto(field: HTMLTextAreaElement, text: string): void {
  const { selectionStart, selectionEnd, value } = field
  const before = value.slice(0, selectionStart)
  const added = before === '' || /\s$/.test(before) ? text : ` ${text}`
  field.focus()
  field.setRangeText(added, selectionStart, selectionEnd, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
