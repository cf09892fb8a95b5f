/** A film that lies elsewhere: its player is put here when somebody presses play, and nothing of it is loaded before. */
class FilmElsewhere extends HTMLElement {
  connectedCallback(): void {
    const { frame, name } = this.dataset
    const play = this.querySelector<HTMLElement>('[data-play]')
    if (!frame || !play) return
    play.hidden = false
    play.addEventListener('click', () => {
      const player = document.createElement('iframe')
      player.src = frame
      player.title = name ?? ''
      player.allow = 'autoplay; fullscreen; picture-in-picture'
      player.allowFullscreen = true
      player.referrerPolicy = 'strict-origin-when-cross-origin'
      this.querySelector('[data-stage]')?.replaceChildren(player)
      play.remove()
      player.focus()
    })
  }
}

customElements.define('film-elsewhere', FilmElsewhere)
