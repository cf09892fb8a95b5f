/** Looks at the page again, ever more rarely, until what it waits for has happened. */
class OrderWatch extends HTMLElement {
  #seconds = 2
  #timer: ReturnType<typeof setTimeout> | undefined

  connectedCallback(): void {
    this.#timer = setTimeout(() => void this.#look(), this.#seconds * 1000)
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer)
  }

  async #look(): Promise<void> {
    this.#seconds = Math.min(this.#seconds * 1.5, 60)
    try {
      const response = await fetch(location.pathname)
      const page = await response.text()
      if (response.ok && !page.includes('<order-watch')) return location.reload()
    } catch {
      // The connection is away; the next look may find it again.
    }
    this.connectedCallback()
  }
}

customElements.define('order-watch', OrderWatch)
