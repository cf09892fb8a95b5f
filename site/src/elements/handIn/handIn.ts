import { isSupported } from 'tus-js-client'
import { acceptable } from './acceptable.ts'
import { draftCalls } from './draftCalls.ts'
import type { DraftCalls } from './draftCalls.ts'
import { Gathering } from './gathering.ts'
import { keepComment } from './keepComment.ts'
import { interrupted } from './sending.ts'
import type { HandInWords } from './words.ts'

const AGAIN_MS = 1_500

/**
 * The form that hands homework in, with script: files are sent to the draft as they are chosen, taken or dropped, go on
 * after the line broke, and wait there with what is written until the form is sent. Without script it is a form.
 */
class HandIn extends HTMLElement {
  #words!: HandInWords
  #calls!: DraftCalls
  #gathering!: Gathering
  #keeping: { stop: () => void } | undefined
  /** The form was sent, and waits for what has not arrived. */
  #isWanted = false

  connectedCallback(): void {
    const { student = '', lecture = '', words = '' } = this.dataset
    const place = { student, lecture }
    const list = this.querySelector<HTMLElement>('[data-gathered]')
    const template = this.querySelector<HTMLTemplateElement>('template[data-tile]')
    if (!isSupported || !list || !template) return

    this.#words = JSON.parse(words) as HandInWords
    this.#calls = draftCalls(lecture)
    this.#gathering = new Gathering({
      ...{ place, list, template, words: this.#words, calls: this.#calls },
      say: (said) => this.#say(said),
      onChange: () => void this.#goOn(),
    })
    this.#chooses()
    this.#comment(this.querySelector('textarea'))
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#isWanted = true
      void this.#goOn()
    })
    addEventListener('online', () => this.#gathering.tryAgain())
    addEventListener('offline', () => this.#say(this.#words.said.noConnection))
    void interrupted(place).then((all) => {
      for (const { name, forget } of all) this.#gathering.interrupted(name, forget)
    })
  }

  /** By the button, by a telephone's camera, or dropped from elsewhere. */
  #chooses(): void {
    for (const input of this.querySelectorAll<HTMLInputElement>('input[type="file"]')) {
      input.required = false
      input.addEventListener('change', () => {
        this.#take([...(input.files ?? [])])
        input.value = ''
      })
    }
    const camera = this.querySelector<HTMLElement>('[data-camera]')
    if (camera) camera.hidden = !matchMedia('(pointer: coarse)').matches
    for (const each of this.querySelectorAll<HTMLElement>('[data-with-script]')) {
      each.hidden = matchMedia('(pointer: coarse)').matches
    }
    const place = this.querySelector<HTMLElement>('[data-drop]')
    const over = (isOver: boolean) => place?.toggleAttribute('data-over', isOver)
    place?.addEventListener('dragover', (event) => {
      event.preventDefault()
      over(true)
    })
    place?.addEventListener('dragleave', () => over(false))
    place?.addEventListener('drop', (event) => {
      event.preventDefault()
      over(false)
      this.#take([...(event.dataTransfer?.files ?? [])])
    })
  }

  #take(files: readonly File[]): void {
    const { most, mostBytes } = this.dataset
    const isNew = ({ state }: { state: string }) => state !== 'interrupted'
    const taken = this.#gathering.tiles.filter(isNew).length
    const room = { most: Number(most), mostBytes: Number(mostBytes), taken }
    const { good, problems } = acceptable(files, room, this.#words)
    for (const file of good) this.#gathering.send(file)
    this.#complain(problems)
  }

  #comment(field: HTMLTextAreaElement | null): void {
    if (!field) return
    this.#keeping = keepComment(
      field,
      async (comment, isLast) => (await this.#calls.save({ comment }, isLast)).ok,
      (isKept) => this.#say(isKept ? this.#words.said.kept : this.#words.said.noConnection),
    )
  }

  /** Hands in if that is wanted and everything has arrived; says what it waits for otherwise. */
  async #goOn(): Promise<void> {
    if (!this.#isWanted) return
    const { said, handingIn, refusals } = this.#words
    if (this.#gathering.tiles.length === 0) {
      this.#give([refusals['photos-missing'] ?? ''])
    } else if (this.#gathering.has('broken', 'interrupted', 'lost')) {
      this.#give([said.notArrived])
    } else if (this.#gathering.has('waiting', 'sending', 'checking')) {
      this.#busy(said.soon)
    } else {
      this.#isWanted = false
      this.#busy(handingIn)
      await this.#handIn()
    }
  }

  async #handIn(): Promise<void> {
    this.#keeping?.stop()
    const field = this.querySelector('textarea')
    const said = { comment: field?.value ?? '', files: this.#gathering.ids }
    const answer = await this.#calls.handIn(said)
    if (answer.ok) {
      history.replaceState(null, '', `${location.pathname}#homework`)
      location.reload()
      return
    }
    this.#comment(field)
    if (answer.reason === 'files-preparing') {
      setTimeout(() => void this.#handIn(), AGAIN_MS)
      return
    }
    const { refusals, said: words } = this.#words
    this.#give([answer.reason === null ? words.noConnection : (refusals[answer.reason] ?? '')])
  }

  /** Gives up handing in, and says why. */
  #give(problems: string[]): void {
    this.#isWanted = false
    this.#busy(null)
    this.#complain(problems)
  }

  #busy(words: string | null): void {
    const button = this.querySelector<HTMLButtonElement>('[data-hand-in]')
    if (!button) return
    button.dataset.words ??= button.textContent.trim()
    button.ariaDisabled = words === null ? null : 'true'
    button.textContent = words ?? button.dataset.words
    if (words !== null) this.#say(words)
  }

  #complain(problems: readonly string[]): void {
    const place = this.querySelector('[data-problems]')
    place?.replaceChildren(
      ...problems.map((problem) => {
        const line = document.createElement('p')
        line.textContent = problem
        return line
      }),
    )
  }

  #say(words: string): void {
    const place = this.querySelector('[data-status]')
    if (place) place.textContent = words
  }
}

customElements.define('hand-in', HandIn)
