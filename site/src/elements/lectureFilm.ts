type Span = [from: number, to: number]

const EVERY_MS = 10_000

/** The bucket's address of a film ends one day, and a line breaks; more often than that it is neither. */
const MENDED_AGAIN_MS = 60_000

/**
 * Around a film that plays by itself: its speed and captions are as they were chosen last, it goes on where it was left
 * on any device, and what was seen is told to `data-to`, when there is anybody to tell it of.
 */
class LectureFilm extends HTMLElement {
  #told = ''
  #mendedAt = -Infinity
  #timer: ReturnType<typeof setInterval> | undefined
  #leaving = new AbortController()

  connectedCallback(): void {
    const video = this.querySelector('video')
    if (!video) return
    this.#speed(video)
    this.#captions(video)
    this.#goOn(video)
    if (this.dataset.to) this.#tell(video, this.dataset.to)
    video.addEventListener('error', () => this.#mend(video))
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer)
    this.#leaving.abort()
  }

  #speed(video: HTMLVideoElement): void {
    const choice = this.querySelector('select')
    if (!choice) return
    const apply = (): void => {
      video.defaultPlaybackRate = video.playbackRate = Number(choice.value)
    }
    choice.value = recalled('film-speed') ?? '1'
    if (!choice.value) choice.value = '1'
    apply()
    choice.addEventListener('change', () => {
      remember('film-speed', choice.value)
      apply()
    })
    choice.closest<HTMLElement>('[hidden]')?.removeAttribute('hidden')
  }

  /** They are shown unless somebody has once switched them off. */
  #captions(video: HTMLVideoElement): void {
    const track = video.textTracks[0]
    if (!track) return
    if (recalled('film-captions') === 'off') track.mode = 'disabled'
    video.textTracks.addEventListener('change', () =>
      remember('film-captions', track.mode === 'showing' ? 'on' : 'off'),
    )
  }

  #goOn(video: HTMLVideoElement): void {
    const button = this.querySelector<HTMLButtonElement>('button[data-at]')
    if (!button) return
    const at = Number(button.dataset.at)
    button.hidden = false
    button.addEventListener('click', () => {
      video.currentTime = at
      void video.play()
      video.focus()
    })
    video.addEventListener('timeupdate', () => {
      if (!video.seeking && video.played.length > 0) button.hidden = true
    })
  }

  /** Asks for the film anew, and goes on where it stopped, when it does not come any more. */
  #mend(video: HTMLVideoElement): void {
    const now = performance.now()
    if (video.error?.code !== MediaError.MEDIA_ERR_NETWORK) return
    if (now - this.#mendedAt < MENDED_AGAIN_MS) return
    this.#mendedAt = now
    const { currentTime, paused } = video
    // What was played is forgotten with the source.
    if (this.dataset.to) void this.#send(video, this.dataset.to)
    video.addEventListener('loadedmetadata', () => (video.currentTime = currentTime), {
      once: true,
    })
    video.load()
    if (!paused) void video.play().catch(() => undefined)
  }

  #tell(video: HTMLVideoElement, to: string): void {
    const tell = (): void => void this.#send(video, to)
    const { signal } = this.#leaving
    video.addEventListener('pause', tell)
    video.addEventListener('ended', tell)
    document.addEventListener('visibilitychange', tell, { signal })
    addEventListener('pagehide', tell, { signal })
    this.#timer = setInterval(() => video.paused || tell(), EVERY_MS)
  }

  /** All that was seen since the page was opened, each time: what got lost on its way is told with the next. */
  async #send(video: HTMLVideoElement, to: string): Promise<void> {
    const spans = spansOf(video.played)
    const body = JSON.stringify({ position: rounded(video.currentTime), spans })
    if (spans.length === 0 || body === this.#told) return
    this.#told = body
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(to, { method: 'POST', body, headers, keepalive: true }).catch(
      () => null,
    )
    if (!answer?.ok) {
      this.#told = ''
      return
    }
    const { isFinished } = (await answer.json()) as { isFinished?: boolean }
    const done = this.querySelector<HTMLElement>('[data-done]')
    if (isFinished && done) done.hidden = false
  }
}

/** The first two hundred; nobody jumps about more than that. */
const spansOf = (played: TimeRanges): Span[] =>
  Array.from({ length: Math.min(played.length, 200) }, (_, index) => [
    rounded(played.start(index)),
    rounded(played.end(index)),
  ])

const rounded = (second: number): number => Math.round(second * 10) / 10

/** Some browsers let pages remember nothing; then everything is as it comes. */
function recalled(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

function remember(name: string, value: string): void {
  try {
    localStorage.setItem(name, value)
  } catch {
    return
  }
}

customElements.define('lecture-film', LectureFilm)
