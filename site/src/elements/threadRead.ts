/** Says that what is shown was read, as the button in it would, and takes the button away. */
class ThreadRead extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')
    if (!form) return
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      seen.disconnect()
      const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>)
      void fetch(location.pathname, { method: 'POST', body }).then(({ ok }) => {
        if (ok) this.hidden = true
      })
    })
    seen.observe(form)
  }
}

customElements.define('thread-read', ThreadRead)
