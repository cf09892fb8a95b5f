/** The row whose button was pressed goes; the keyboard goes on from the head of the page. */
export const focusTitle = (): void => document.getElementById('boxes-title')?.focus()
