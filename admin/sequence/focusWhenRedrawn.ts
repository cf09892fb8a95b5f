const PATIENCE_MS = 5_000

/**
 * Gives the focus back to the element of this id when the page draws it anew and the focus is lost with
 * the old one. Whoever has gone elsewhere in the meantime is left there.
 */
export function focusWhenRedrawn(id: string): void {
  const observer = new MutationObserver(() => {
    const element = document.getElementById(id)
    if (!element || document.activeElement !== document.body) return
    observer.disconnect()
    element.focus()
  })
  observer.observe(document.body, { childList: true, subtree: true })
  setTimeout(() => observer.disconnect(), PATIENCE_MS)
}
