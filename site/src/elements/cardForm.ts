import { loadStripe } from '@stripe/stripe-js/pure'
import type { Appearance, Stripe, StripeElementLocale, StripeElements } from '@stripe/stripe-js'
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

    this.#elements = this.#stripe.elements({
      clientSecret: secret,
      locale: localeOf(this.dataset.language),
      appearance: this.#look(),
    })
    const card = this.#elements.create('payment', { fields: { billingDetails: this.#asked } })
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
      confirmParams: {
        return_url: this.dataset.back ?? location.href,
        payment_method_data: { billing_details: this.#buyer },
      },
    })
    this.#say(error.message ?? this.dataset.failed ?? '')
    this.#busy(false)
  }

  /** Who pays, as they have told the school already. */
  get #buyer() {
    const { name, email, country } = this.dataset
    return {
      ...(name && { name }),
      ...(email && { email }),
      ...(country && { address: { country } }),
    }
  }

  /** What the service's form asks for: only what the school has not asked. */
  get #asked() {
    const askFor = (known: string | undefined) => (known ? ('never' as const) : ('auto' as const))
    const { name, email, country } = this.dataset
    return { name: askFor(name), email: askFor(email), address: { country: askFor(country) } }
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

/** The service speaks no Ukrainian; it then chooses by the browser. */
const localeOf = (language: string | undefined): StripeElementLocale =>
  language === 'en' || language === 'fr' || language === 'ru' ? language : 'auto'

customElements.define('card-form', CardForm)
