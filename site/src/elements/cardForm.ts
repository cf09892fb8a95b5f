import { loadStripe } from '@stripe/stripe-js/pure'
import type { Appearance, Stripe, StripeElements } from '@stripe/stripe-js'
import { asRgb } from './asRgb.ts'

/** Puts the payment service's form for a card into ours, and pays with it. */
class CardForm extends HTMLElement {
  #stripe: Stripe | null = null
  #elements: StripeElements | undefined

  connectedCallback(): void {
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.#pay()
    })
    void this.#show()
  }

  async #show(): Promise<void> {
    const { key = '', secret = '' } = this.dataset
    try {
      this.#stripe = await loadStripe(key)
    } catch {
      return this.#say(this.dataset.notLoaded ?? '')
    }
    const place = this.querySelector<HTMLElement>('.card')
    if (!this.#stripe || !place) return

    this.#elements = this.#stripe.elements({ clientSecret: secret, appearance: this.#look() })
    const card = this.#elements.create('payment')
    card.on('ready', () => this.#busy(false))
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
      void this.#elements?.update({ appearance: this.#look() })
    })
    card.mount(place)
  }

  async #pay(): Promise<void> {
    const elements = this.#elements
    if (!this.#stripe || !elements || this.#button?.disabled) return

    this.#busy(true)
    this.#say('')
    // On success, and for the bank's question, it leaves the page and does not come back here.
    const { error } = await this.#stripe.confirmPayment({
      elements,
      confirmParams: { return_url: this.dataset.back ?? location.href },
    })
    this.#say(error.message ?? this.dataset.failed ?? '')
    this.#busy(false)
  }

  get #button(): HTMLButtonElement | null {
    return this.querySelector('button')
  }

  #busy(isBusy: boolean): void {
    const button = this.#button
    if (!button) return
    button.dataset.words ??= button.textContent.trim()
    button.disabled = isBusy
    button.textContent = (isBusy ? button.dataset.busy : button.dataset.words) ?? ''
  }

  #say(words: string): void {
    const problem = this.querySelector('.problem')
    if (problem) problem.textContent = words
  }

  /** Our colours for a form we cannot style: it lies in a frame of somebody else's. */
  #look(): Appearance {
    const colour = (name: string) => asRgb(getComputedStyle(this).getPropertyValue(name), this)
    return {
      theme: 'stripe',
      variables: {
        colorPrimary: colour('--accent'),
        colorText: colour('--ink'),
        colorBackground: colour('--daylight'),
        colorDanger: colour('--correction'),
        borderRadius: '2px',
        fontSizeBase: '16px',
      },
    }
  }
}

customElements.define('card-form', CardForm)
