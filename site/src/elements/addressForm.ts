/**
 * Shows the fields of another country's address as soon as it is chosen, and keeps what was typed. The page itself knows
 * the fields; it is asked for them, as it would be without script.
 */
class AddressForm extends HTMLElement {
  connectedCallback(): void {
    const choice = this.querySelector<HTMLFormElement>('form[method="get"]')
    const country = choice?.querySelector('select')
    const button = choice?.querySelector('button')
    if (!choice || !country || !button) return

    button.remove()
    country.addEventListener('change', () => void this.#show(choice, country))
  }

  async #show(choice: HTMLFormElement, country: HTMLSelectElement): Promise<void> {
    const wanted = country.value
    const url = new URL(choice.action)
    url.searchParams.set('country', wanted)
    try {
      const response = await fetch(url)
      const page = new DOMParser().parseFromString(await response.text(), 'text/html')
      if (country.value === wanted) this.#take(page) // or another was chosen meanwhile
    } catch {
      choice.requestSubmit()
    }
  }

  #take(page: Document): void {
    const address = this.querySelector('.address')
    const typed = new FormData(address?.querySelector('form') ?? undefined)
    for (const part of ['.goes', '.address']) {
      const fresh = page.querySelector(`address-form ${part}`)
      this.querySelector(part)?.replaceChildren(...(fresh?.childNodes ?? []))
    }
    for (const field of this.querySelectorAll<HTMLInputElement>('.address .input')) {
      const value = typed.get(field.name)
      if (typeof value === 'string') field.value = value
    }
  }
}

customElements.define('address-form', AddressForm)
