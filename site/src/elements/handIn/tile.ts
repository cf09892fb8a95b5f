import { fill } from './words.ts'
import type { HandInWords } from './words.ts'

/** How far a file is. `interrupted`: begun in a page that is gone, and waiting to be chosen again. */
export type TileState =
  | 'waiting'
  | 'sending'
  | 'checking'
  | 'ready'
  | 'broken'
  | 'interrupted'
  /** Refused, or not to be read: it can only be left out. */
  | 'lost'

/** A file as it is shown in the form, and what may be done with it. */
export class Tile {
  readonly item: HTMLElement
  name = ''
  state: TileState = 'waiting'
  /** What the school calls the file; null while it has not arrived. */
  id: string | null = null
  #words: HandInWords
  #preview: string | null = null

  constructor(item: HTMLElement, words: HandInWords) {
    this.item = item
    this.#words = words
    const { file, state } = item.dataset
    this.name = this.#part('name').textContent.trim()
    const settled = settledAs(state)
    if (file && settled) {
      this.id = file
      this.state = settled
    } else if (file) this.arrive(file)
    this.part('leave-out').type = 'button'
    this.#label()
  }

  /** Calls the file by its name, and shows it if this browser can. */
  call(name: string, file?: File): void {
    this.name = name
    this.#part('name').textContent = name
    if (file) {
      this.#preview = URL.createObjectURL(file)
      if (file.type.startsWith('video/')) this.#show(videoOf(this.#preview))
      else this.#show(imageOf(this.#preview))
    }
    this.#label()
  }

  /** The file lies in the draft now, under this id, and goes along when the form is sent. */
  arrive(id: string): void {
    this.id = id
    this.item.dataset.file = id
    const input = this.item.querySelector('input')
    if (!input) return
    input.value = id
    input.disabled = false
    this.become('checking')
  }

  /** Shows how far the file is; `problem` are the words why it cannot go on. */
  become(state: TileState, { percent = 0, problem = '' } = {}): void {
    this.state = state
    this.item.dataset.state = state
    const words = state === 'lost' ? '' : fill(this.#words.states[state], percent)
    this.#part('said').textContent = problem === '' ? words : ''
    this.#part('problem').textContent = problem
    const progress = this.item.querySelector('progress')
    if (progress) {
      progress.hidden = state !== 'sending'
      progress.value = percent
    }
    this.part('again').hidden = state !== 'broken'
  }

  /** Shows the file as the school has made it ready: `picture` is its address. */
  picture(picture: string): void {
    if (this.#preview === null || this.item.querySelector('[data-unseen]')) {
      this.#show(imageOf(picture))
    }
  }

  /** Which ways it may be moved. */
  place(index: number, count: number): void {
    this.part('earlier').hidden = this.part('later').hidden = count < 2
    this.part('earlier').disabled = index === 0
    this.part('later').disabled = index === count - 1
  }

  part(name: 'again' | 'earlier' | 'later' | 'leave-out'): HTMLButtonElement {
    return this.#part(name) as HTMLButtonElement
  }

  remove(): void {
    if (this.#preview !== null) URL.revokeObjectURL(this.#preview)
    this.item.remove()
  }

  #part(name: string): HTMLElement {
    const part = this.item.querySelector<HTMLElement>(`[data-${name}]`)
    if (!part) throw new Error(`A file in the form has no ${name}.`)
    return part
  }

  #label(): void {
    const { againThis, earlier, later, leaveOutThis } = this.#words
    this.part('again').ariaLabel = fill(againThis, this.name)
    this.part('earlier').ariaLabel = fill(earlier, this.name)
    this.part('later').ariaLabel = fill(later, this.name)
    this.part('leave-out').ariaLabel = fill(leaveOutThis, this.name)
    this.item.querySelector('progress')?.setAttribute('aria-label', this.name)
  }

  #show(picture: HTMLElement): void {
    const place = this.item.querySelector('.picture')
    place?.querySelector('img, video')?.remove()
    place?.prepend(picture)
  }
}

/** How a file stands that the school has looked at, and shows as it is; null while it has not. */
export const settledAs = (state: string | undefined): 'ready' | 'lost' | null => {
  if (state === 'unreadable') return 'lost'
  return state === 'ready' ? 'ready' : null
}

function imageOf(url: string): HTMLImageElement {
  const image = document.createElement('img')
  image.alt = ''
  image.src = url
  // HEIC, in most browsers: it is seen as soon as the school has made it ready.
  image.addEventListener('error', () => {
    image.dataset.unseen = ''
    image.hidden = true
  })
  return image
}

function videoOf(url: string): HTMLVideoElement {
  const video = document.createElement('video')
  video.muted = true
  video.preload = 'metadata'
  video.playsInline = true
  video.src = url
  return video
}
