/** Shows its button and copies what stands beside it; says so for a moment. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')
    const text = this.querySelector('code')?.textContent
    const said = this.querySelector('[role="status"]')
    if (!button || !text || !said || !isSecureContext) return

    button.hidden = false
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(text).then(() => {
        said.textContent = this.dataset.done ?? ''
        setTimeout(() => (said.textContent = ''), 3_000)
      })
    })
  }
}

customElements.define('copy-text', CopyText)
