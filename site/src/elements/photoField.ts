/**
 * Keeps the photos chosen so far when more are added, as a telephone's camera gives one at a time, and shows
 * them, each with a button to leave it out. It marks no more than `data-most`, of `data-most-bytes` each,
 * as right. Without script the input is what it is.
 */
class PhotoField extends HTMLElement {
  #chosen: File[] = []
  #shown: string[] = []

  connectedCallback(): void {
    const input = this.querySelector<HTMLInputElement>('input[type="file"]')
    const list = this.querySelector<HTMLElement>('[data-chosen]')
    if (!input || !list) return

    const show = (): void => {
      const files = new DataTransfer()
      for (const file of this.#chosen) files.items.add(file)
      input.files = files.files
      input.setCustomValidity(this.#problem())
      for (const url of this.#shown) URL.revokeObjectURL(url)
      this.#shown = this.#chosen.map((file) => URL.createObjectURL(file))
      list.replaceChildren(...this.#chosen.map((file, index) => this.#item(file, index, show)))
      list.hidden = this.#chosen.length === 0
    }
    input.addEventListener('change', () => {
      const isNew = (file: File) => !this.#chosen.some((each) => isSame(each, file))
      this.#chosen.push(...[...(input.files ?? [])].filter(isNew))
      show()
      input.reportValidity()
    })
    addEventListener('pageshow', ({ persisted }) => persisted || this.#adopt(input, show))
  }

  /** What the browser kept over a reload. */
  #adopt(input: HTMLInputElement, show: () => void): void {
    this.#chosen = [...(input.files ?? [])]
    if (this.#chosen.length > 0) show()
  }

  #problem(): string {
    const { most, mostBytes, tooMany = '', tooLarge = '' } = this.dataset
    if (this.#chosen.length > Number(most)) return tooMany
    const large = this.#chosen.find(({ size }) => size > Number(mostBytes))
    return large ? tooLarge.replace('{}', large.name) : ''
  }

  #item(file: File, index: number, show: () => void): HTMLLIElement {
    const item = document.createElement('li')
    const image = document.createElement('img')
    image.src = this.#shown[index] ?? ''
    image.alt = file.name
    image.addEventListener('error', () => image.replaceWith(file.name)) // HEIC, in most browsers

    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = this.dataset.leaveOut ?? ''
    button.ariaLabel = this.dataset.leaveOutThis?.replace('{}', file.name) ?? null
    button.addEventListener('click', () => {
      this.#chosen.splice(index, 1)
      show()
      this.querySelector('input')?.focus()
    })
    item.append(image, button)
    return item
  }
}

const isSame = (a: File, b: File): boolean =>
  a.name === b.name && a.size === b.size && a.lastModified === b.lastModified

customElements.define('photo-field', PhotoField)
