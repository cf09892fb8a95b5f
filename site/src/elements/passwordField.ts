/** Adds a button that shows the typed password, and hides it again before the form is sent. */
class PasswordField extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input')
    if (!input || this.querySelector('button')) return

    const button = document.createElement('button')
    button.type = 'button'
    const { show: open, hide, showPassword, hidePassword } = this.dataset
    const show = (shown: boolean): void => {
      input.type = shown ? 'text' : 'password'
      button.textContent = (shown ? hide : open) ?? ''
      button.ariaLabel = (shown ? hidePassword : showPassword) ?? null
    }
    button.addEventListener('click', () => show(input.type === 'password'))
    input.form?.addEventListener('submit', () => show(false))
    show(false)
    this.append(button)
  }
}

customElements.define('password-field', PasswordField)
