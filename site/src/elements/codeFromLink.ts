/**
 * Fills in the access code a link carries behind its `#`. What stands there is never sent, so the code is in
 * no log; and it is taken out of the address once it has been read.
 */
class CodeFromLink extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input')
    const code = decodeURIComponent(location.hash.slice(1))
    if (!input || input.value !== '' || !/^[0-9A-Za-z-]{12,16}$/.test(code)) return
    input.value = code
    history.replaceState(null, '', location.pathname + location.search)
  }
}

customElements.define('code-from-link', CodeFromLink)
