import type { Face } from '../../../queries/face.ts'
import { showBasketCount } from './basketCount.ts'

/** More would not fit into its place. */
const MOST = 99

/**
 * Shows who reads a page that was kept for many. It leads to their account, and while messages wait for them,
 * to those.
 */
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
    const { account = '', unread: words = '', inbox = '' } = this.dataset
    const said = [name, unread > 0 ? `${words} ${unread}` : account].filter(Boolean).join(', ')
    const link = this.querySelector('a')
    link?.setAttribute('aria-label', said)
    link?.setAttribute('title', said)
    if (unread > 0) {
      link?.setAttribute('href', inbox)
      // Shown by the style sheet: the label says it in words, and the bare number is no name of the link.
      this.querySelector('.unread')?.setAttribute(
        'data-count',
        unread > MOST ? `${MOST}+` : `${unread}`,
      )
    }
    if (!name) return

    this.#put('.initial', [...name.trim()][0]?.toLocaleUpperCase() ?? '')
    for (const place of document.querySelectorAll('[data-face="name"]')) place.textContent = name
  }

  #put(selector: string, text: string): void {
    this.querySelector(selector)?.replaceChildren(text)
  }
}

customElements.define('own-face', OwnFace)
