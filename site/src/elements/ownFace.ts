import type { Face } from '../../../queries/face.ts'
import { showBasketCount } from './basketCount.ts'

/** More would not fit into its place. */
const MOST = 99

/** Shows who reads a page that was kept for many, and how many messages wait for them. */
class OwnFace extends HTMLElement {
  connectedCallback(): void {
    void this.#ask()
  }

  async #ask(): Promise<void> {
    try {
      const response = await fetch('/api/me/face')
      if (response.status === 200) this.#show((await response.json()) as Face)
    } catch {
      // Without an answer it stays the way to the account.
    }
  }

  #show({ name, unread, basket }: Face): void {
    showBasketCount(basket)
    const { account = '', unread: words = '' } = this.dataset
    const said = [name, account, unread > 0 && `${words} ${unread}`].filter(Boolean).join(', ')
    this.querySelector('a')?.setAttribute('aria-label', said)
    this.querySelector('a')?.setAttribute('title', said)
    if (unread > 0) this.#put('.unread', unread > MOST ? `${MOST}+` : `${unread}`)
    if (!name) return

    this.#put('.initial', [...name.trim()][0]?.toLocaleUpperCase() ?? '')
    for (const place of document.querySelectorAll('[data-face="name"]')) place.textContent = name
  }

  #put(selector: string, text: string): void {
    this.querySelector(selector)?.replaceChildren(text)
  }
}

customElements.define('own-face', OwnFace)
