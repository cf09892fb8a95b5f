import type { DraftFile } from '../../../../queries/homeworkDraft.ts'
import type { DraftCalls } from './draftCalls.ts'
import { sending } from './sending.ts'
import type { Place } from './sending.ts'
import { Tile } from './tile.ts'
import { fill } from './words.ts'
import type { HandInWords } from './words.ts'

type Parts = {
  place: Place
  list: HTMLElement
  template: HTMLTemplateElement
  words: HandInWords
  calls: DraftCalls
  say: (words: string) => void
  /** Something has arrived, been checked, stopped or been left out. */
  onChange: () => void
}

/** So many files are sent at once: more would only make each of them slower. */
const AT_ONCE = 3

const LOOK_MS = 1_500

/** The files of the form: those in the draft, and those on their way to it. */
export class Gathering {
  readonly tiles: Tile[] = []
  #parts: Parts
  #waiting: { tile: Tile; start: () => Promise<void> }[] = []
  #sending = new Map<Tile, ReturnType<typeof sending>>()
  #looking = false

  constructor(parts: Parts) {
    this.#parts = parts
    for (const item of parts.list.querySelectorAll<HTMLElement>(':scope > li')) this.#take(item)
    this.#arrange()
    void this.#look()
  }

  get ids(): string[] {
    return this.tiles.flatMap(({ id }) => id ?? [])
  }

  has = (...states: Tile['state'][]): boolean =>
    this.tiles.some(({ state }) => states.includes(state))

  /** Shows a file and sends it, after those that were chosen before. */
  send(file: File): void {
    const before = this.tiles.find(
      (each) => each.state === 'interrupted' && each.name === file.name,
    )
    const tile = before ?? this.#add()
    tile.call(file.name, file)
    const told = {
      onProgress: (percent: number) => tile.become('sending', { percent }),
      onArrived: (id: string) => this.#arrived(tile, id),
      onStopped: (reason: string | null) => this.#stopped(tile, reason),
    }
    const way = sending(file, this.#parts.place, told)
    const begin = () => {
      tile.become('waiting')
      this.#waiting.push({ tile, start: way.start })
      this.#next()
    }
    this.#sending.set(tile, way)
    tile.part('again').onclick = begin
    begin()
  }

  /** Shows a file that was cut off with its page. */
  interrupted(name: string, forget: () => void): void {
    const tile = this.#add()
    tile.call(name)
    tile.become('interrupted')
    tile.part('leave-out').addEventListener('click', forget)
  }

  /** Tries everything again that did not arrive. */
  tryAgain(): void {
    for (const tile of this.tiles) if (tile.state === 'broken') tile.part('again').click()
  }

  #add(): Tile {
    const fresh = this.#parts.template.content.cloneNode(true) as DocumentFragment
    const item = fresh.querySelector('li')
    if (!item) throw new Error('The form has no shape for a file.')
    this.#parts.list.append(item)
    const tile = this.#take(item)
    this.#arrange()
    return tile
  }

  #take(item: HTMLElement): Tile {
    const tile = new Tile(item, this.#parts.words)
    this.tiles.push(tile)
    tile.part('leave-out').addEventListener('click', () => void this.#leaveOut(tile))
    tile.part('earlier').addEventListener('click', () => void this.#move(tile, -1))
    tile.part('later').addEventListener('click', () => void this.#move(tile, 1))
    return tile
  }

  #next(): void {
    const busy = this.tiles.filter(({ state }) => state === 'sending').length
    for (const { tile, start } of this.#waiting.splice(0, Math.max(0, AT_ONCE - busy))) {
      tile.become('sending')
      void start()
    }
  }

  #arrived(tile: Tile, id: string): void {
    tile.arrive(id)
    this.#sending.delete(tile)
    this.#parts.say(fill(this.#parts.words.said.arrived, tile.name))
    this.#next()
    this.#parts.onChange()
    void this.#saveOrder()
    void this.#look()
  }

  #stopped(tile: Tile, reason: string | null): void {
    const { words, say } = this.#parts
    if (reason === null) {
      tile.become('broken')
      say(navigator.onLine ? `${tile.name}: ${words.states.broken}` : words.said.noConnection)
    } else {
      const problem = words.refusals[reason] ?? words.states.broken
      tile.become('lost', { problem })
      say(`${tile.name}: ${problem}`)
    }
    this.#next()
    this.#parts.onChange()
  }

  /** Looks how far the school is with what has arrived, until it has read all of it. */
  async #look(): Promise<void> {
    if (this.#looking) return
    this.#looking = true
    while (this.has('checking')) {
      const answer = await this.#parts.calls.show()
      for (const file of answer.ok ? answer.body.files : []) this.#hear(file)
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
    }
    this.#looking = false
  }

  #hear({ id, state, kind, poster }: DraftFile): void {
    const tile = this.tiles.find((each) => each.id === id && each.state === 'checking')
    if (!tile || state === 'preparing') return
    const shown = kind === 'video' ? poster : id
    if (state === 'ready' && shown) tile.picture(`/files/${shown}`)
    const problem = this.#parts.words.refusals['file-unreadable'] ?? ''
    if (state === 'ready') tile.become('ready')
    else tile.become('lost', { problem })
    this.#parts.onChange()
  }

  async #leaveOut(tile: Tile): Promise<void> {
    const { calls, say, words, list } = this.#parts
    this.#sending.get(tile)?.giveUp()
    this.#sending.delete(tile)
    this.#waiting = this.#waiting.filter((each) => each.tile !== tile)
    if (tile.id !== null) {
      const answer = await calls.remove(tile.id)
      if (!answer.ok && answer.reason === null) return say(words.said.noConnection)
    }
    const index = this.tiles.indexOf(tile)
    this.tiles.splice(index, 1)
    tile.remove()
    say(fill(words.said.leftOut, tile.name))
    this.#arrange()
    this.#next()
    this.#parts.onChange()
    const neighbour = this.tiles[index] ?? this.tiles.at(-1)
    const next = neighbour?.part('leave-out') ?? list.parentElement?.querySelector('input')
    next?.focus()
  }

  async #move(tile: Tile, step: -1 | 1): Promise<void> {
    const { say, words } = this.#parts
    const from = this.tiles.indexOf(tile)
    const to = from + step
    const other = this.tiles[to]
    if (!other) return
    this.tiles.splice(from, 1)
    this.tiles.splice(to, 0, tile)
    if (step < 0) other.item.before(tile.item)
    else other.item.after(tile.item)
    this.#arrange()
    const pressed = tile.part(step < 0 ? 'earlier' : 'later')
    if (pressed.disabled) tile.part(step < 0 ? 'later' : 'earlier').focus()
    else pressed.focus()
    say(fill(words.said.moved, tile.name, to + 1, this.tiles.length))
    await this.#saveOrder()
  }

  async #saveOrder(): Promise<void> {
    if (this.ids.length > 1) await this.#parts.calls.save({ files: this.ids })
  }

  #arrange(): void {
    this.#parts.list.hidden = this.tiles.length === 0
    for (const [index, tile] of this.tiles.entries()) tile.place(index, this.tiles.length)
  }
}
