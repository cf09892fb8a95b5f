/** Says that a form is on its way and sends it only once, however often its button is pressed. */
class BusyForm extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')
    const button = form?.querySelector<HTMLButtonElement>('button[data-busy]')
    if (!form || !button) return

    const words = button.textContent
    form.addEventListener('submit', (event) => {
      if (button.ariaDisabled === 'true') return event.preventDefault()
      button.ariaDisabled = 'true'
      button.textContent = button.dataset.busy ?? words
    })
    addEventListener('pageshow', () => {
      button.ariaDisabled = null
      button.textContent = words
    })
  }
}

customElements.define('busy-form', BusyForm)
