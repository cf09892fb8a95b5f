/** Gives a row that scrolls sideways two buttons, which move it by what is seen of it at once. */
class SideScroller extends HTMLElement {
  connectedCallback(): void {
    const row = this.querySelector<HTMLElement>('.row')
    const bar = this.querySelector<HTMLElement>('.buttons')
    if (!row || !bar) return
    const buttons = [...bar.querySelectorAll('button')]

    const show = () => {
      const most = row.scrollWidth - row.clientWidth
      bar.hidden = most <= 1
      for (const button of buttons) {
        const isBack = button.dataset.by === '-1'
        const isEnd = isBack ? row.scrollLeft <= 1 : row.scrollLeft >= most - 1
        button.ariaDisabled = isEnd ? 'true' : null
      }
    }
    for (const button of buttons) {
      button.addEventListener('click', () => {
        row.scrollBy({ left: Number(button.dataset.by) * row.clientWidth * 0.8 })
      })
    }
    row.addEventListener('scroll', show, { passive: true })
    new ResizeObserver(show).observe(row)
  }
}

customElements.define('side-scroller', SideScroller)
