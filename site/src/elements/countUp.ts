const DURATION = 1_400

/** Lets a number count up to itself, once, when it comes into sight. Whoever wants less motion sees it stand. */
class CountUp extends HTMLElement {
  connectedCallback(): void {
    const value = Number(this.dataset.value)
    if (!(value > 0) || matchMedia('(prefers-reduced-motion: reduce)').matches) return
    const sight = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return
      sight.disconnect()
      this.#count(value)
    })
    sight.observe(this)
  }

  #count(value: number): void {
    const digits = new Intl.NumberFormat(document.documentElement.lang)
    const start = performance.now()
    const step = (now: number) => {
      const part = Math.min(1, (now - start) / DURATION)
      this.textContent = digits.format(Math.round(value * (1 - (1 - part) ** 3)))
      if (part < 1) requestAnimationFrame(step)
    }
    requestAnimationFrame(step)
  }
}

customElements.define('count-up', CountUp)
