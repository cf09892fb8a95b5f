/** Lights up a mark on its photo and what it says in the list together, whichever of them is pointed at. */
class MarkedPhoto extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('pointerover', ({ target }) => this.#light(target))
    this.addEventListener('pointerleave', () => this.#light(document.activeElement))
    this.addEventListener('focusin', ({ target }) => this.#light(target))
    this.addEventListener('focusout', ({ relatedTarget }) => this.#light(relatedTarget))
  }

  #light(target: EventTarget | null): void {
    const isOurs = target instanceof Element && this.contains(target)
    const mark = isOurs ? target.closest('[data-mark]')?.getAttribute('data-mark') : undefined
    for (const each of this.querySelectorAll('[data-mark]')) {
      each.toggleAttribute('data-lit', each.getAttribute('data-mark') === mark)
    }
  }
}

customElements.define('marked-photo', MarkedPhoto)
