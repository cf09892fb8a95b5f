/**
 * A stand-in for Stripe.js with the few calls the checkout makes, so that the checkout's own script
 * runs unchanged. `loadStripe` of @stripe/stripe-js takes `window.Stripe` when it is there already.
 * It speaks to the sandbox by the page's own origin, with the publishable key and the client secret.
 */
;(() => {
  const base = '/sandbox/stripe/client/payment_intents'

  const texts = {
    number: 'Your card number is incomplete.',
    expiry: "Your card's expiration date is incomplete.",
    cvc: "Your card's security code is incomplete.",
    iban: 'Your IBAN is incomplete.',
  }

  /** What each way to pay asks for. */
  const partsOf = { card: ['number', 'expiry', 'cvc'], sepa_debit: ['iban'] }

  async function ask(path, init) {
    try {
      const response = await fetch(path, init)
      const body = await response.json()
      return response.ok ? { paymentIntent: body } : { error: body.error }
    } catch {
      return {
        error: { type: 'api_connection_error', message: 'We could not reach Stripe. Try again.' },
      }
    }
  }

  const idOf = (clientSecret) => String(clientSecret).split('_secret_')[0]

  /** `{ name: 'Ann', address: { country: 'FR' } }` as `[prefix[name], 'Ann'], [prefix[address][country], 'FR']`. */
  const flat = (prefix, object = {}) =>
    Object.entries(object).flatMap(([name, value]) => {
      if (value === undefined || value === null || value === '') return []
      const path = `${prefix}[${name}]`
      return typeof value === 'object' ? flat(path, value) : [[path, String(value)]]
    })

  /**
   * One form for a card, or for a bank account where the payment may be debited. Its fields have no names:
   * the page's own form never carries them.
   */
  function paymentElement(options, typesOffered) {
    const listeners = new Map()
    const emit = (name, detail = {}) => {
      for (const listener of listeners.get(name) ?? []) {
        listener({ elementType: 'payment', ...detail })
      }
    }

    const root = document.createElement('div')
    root.className = 'sandbox-stripe'
    root.setAttribute('role', 'group')
    root.setAttribute('aria-label', 'Card')
    root.innerHTML = `
      <p class="sandbox-stripe-note">Test mode: use 4242 4242 4242 4242, any future date, any code.</p>
      <div class="sandbox-stripe-types sandbox-stripe-wide" role="radiogroup" aria-label="How to pay" hidden>
        <label><input type="radio" value="card" checked /> Card</label>
        <label><input type="radio" value="sepa_debit" /> Bank debit</label>
      </div>
      <div class="sandbox-stripe-field sandbox-stripe-wide">
        <label>Card number</label>
        <input data-part="number" inputmode="numeric" autocomplete="cc-number" placeholder="1234 1234 1234 1234" maxlength="23" />
        <p role="alert"></p>
      </div>
      <div class="sandbox-stripe-field">
        <label>Expiration date</label>
        <input data-part="expiry" inputmode="numeric" autocomplete="cc-exp" placeholder="MM / YY" maxlength="7" />
        <p role="alert"></p>
      </div>
      <div class="sandbox-stripe-field">
        <label>Security code</label>
        <input data-part="cvc" inputmode="numeric" autocomplete="cc-csc" placeholder="CVC" maxlength="4" />
        <p role="alert"></p>
      </div>
      <div class="sandbox-stripe-field sandbox-stripe-wide" hidden>
        <label>IBAN</label>
        <input data-part="iban" autocomplete="off" placeholder="AT61 1904 3002 3457 3201" maxlength="42" />
        <p role="alert"></p>
      </div>`

    for (const field of root.querySelectorAll('.sandbox-stripe-field')) {
      const [label, input, alert] = field.children
      input.id = `sandbox-stripe-${input.dataset.part}`
      alert.id = `${input.id}-error`
      label.htmlFor = input.id
      input.setAttribute('aria-describedby', alert.id)
    }
    for (const [name, value] of Object.entries(options.appearance?.variables ?? {})) {
      const property = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
      root.style.setProperty(`--sandbox-stripe-${property}`, value)
    }

    const input = (part) => root.querySelector(`[data-part="${part}"]`)
    const value = (part) =>
      part === 'iban'
        ? input(part).value.replace(/\s/g, '').toUpperCase()
        : input(part).value.replace(/\D/g, '')

    const types = root.querySelector('.sandbox-stripe-types')
    const type = () => types.querySelector('input:checked').value
    const choose = (chosen) => {
      for (const radio of types.querySelectorAll('input')) radio.checked = radio.value === chosen
      for (const part of Object.keys(texts)) {
        input(part).parentElement.hidden = !partsOf[chosen].includes(part)
      }
    }
    types.addEventListener('change', ({ target }) => choose(target.value))
    void typesOffered.then((offered) => {
      types.hidden = offered.length < 2
    })

    const faults = () => {
      const wrong = {}
      if (type() === 'sepa_debit') {
        if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(value('iban'))) wrong.iban = texts.iban
        return wrong
      }
      if (value('number').length < 13) wrong.number = texts.number
      if (!/^(0[1-9]|1[0-2])\d\d$/.test(value('expiry'))) wrong.expiry = texts.expiry
      if (value('cvc').length < 3) wrong.cvc = texts.cvc
      return wrong
    }

    const show = (wrong) => {
      for (const part of Object.keys(texts)) {
        input(part).setAttribute('aria-invalid', String(part in wrong))
        document.getElementById(`${input(part).id}-error`).textContent = wrong[part] ?? ''
      }
    }

    root.addEventListener('input', ({ target }) => {
      const { part } = target.dataset
      if (!part) return
      const shape = { number: /(\d{4})(?=\d)/g, expiry: /^(\d\d)(?=\d)/ }[part]
      const gap = part === 'expiry' ? '$1 / ' : '$1 '
      const typedAtEnd = target.selectionStart === target.value.length
      if (shape && typedAtEnd) target.value = value(part).replace(shape, gap)

      const complete = Object.keys(faults()).length === 0
      const empty = Object.keys(texts).every((each) => value(each) === '')
      emit('change', { complete, empty, collapsed: false, value: { type: type() } })
    })
    root.addEventListener('focusin', () => emit('focus'))
    root.addEventListener('focusout', () => emit('blur'))

    const element = {
      mount(target) {
        const place = typeof target === 'string' ? document.querySelector(target) : target
        if (!place) throw new Error('The selector or element to mount the card form in is missing.')
        if (!document.querySelector('link[href="/sandbox/stripe.css"]')) {
          const link = document.createElement('link')
          link.rel = 'stylesheet'
          link.href = '/sandbox/stripe.css'
          document.head.append(link)
        }
        place.replaceChildren(root)
        queueMicrotask(() => emit('ready'))
      },
      on(name, listener) {
        listeners.set(name, [...(listeners.get(name) ?? []), listener])
        return element
      },
      off(name, listener) {
        listeners.set(
          name,
          (listeners.get(name) ?? []).filter((each) => each !== listener),
        )
        return element
      },
      once(name, listener) {
        const first = (event) => {
          element.off(name, first)
          listener(event)
        }
        return element.on(name, first)
      },
      focus: () => input('number').focus(),
      update: () => undefined,
      unmount: () => root.remove(),
      destroy: () => root.remove(),
    }

    return {
      element,
      /** Shows what is missing; null when nothing is. */
      check() {
        const wrong = faults()
        show(wrong)
        const [part] = Object.keys(wrong)
        if (part === undefined) return null
        input(part).focus()
        return { type: 'validation_error', code: `incomplete_${part}`, message: wrong[part] }
      },
      type,
      details: () => (type() === 'card' ? card() : { 'sepa_debit[iban]': value('iban') }),
    }

    function card() {
      return {
        'card[number]': value('number'),
        'card[exp_month]': value('expiry').slice(0, 2),
        'card[exp_year]': `20${value('expiry').slice(2)}`,
        'card[cvc]': value('cvc'),
      }
    }
  }

  function makeElements(options, key) {
    let form = null
    const typesOffered = async () => {
      const { paymentIntent } = await retrieve(key, options.clientSecret)
      return paymentIntent?.payment_method_types ?? ['card']
    }
    const elements = {
      create(type) {
        if (type !== 'payment') throw new Error(`The sandbox has no "${type}" element.`)
        form ??= paymentElement(options, typesOffered())
        return form.element
      },
      getElement: (type) => (type === 'payment' ? (form?.element ?? null) : null),
      update: (change) => Object.assign(options, change),
      fetchUpdates: async () => ({}),
      async submit() {
        if (!form) throw new Error('Create and mount a payment element first.')
        const error = form.check()
        return error ? { error } : { selectedPaymentMethod: form.type() }
      },
    }
    inner.set(elements, { form: () => form, clientSecret: () => options.clientSecret })
    return elements
  }

  const retrieve = (key, clientSecret) =>
    ask(
      `${base}/${idOf(clientSecret)}?${new URLSearchParams({ key, client_secret: clientSecret })}`,
    )

  /** What the elements know and pages do not see. */
  const inner = new WeakMap()

  function Stripe(key) {
    if (!/^pk_/.test(key)) throw new Error('Stripe() needs a publishable key.')

    async function confirmPayment(wish) {
      const known = inner.get(wish.elements)
      const form = known?.form()
      if (!form) throw new Error('Create and mount a payment element first.')
      const missing = form.check()
      if (missing) return { error: missing }

      const clientSecret = wish.clientSecret ?? known.clientSecret()
      const returnUrl = wish.confirmParams?.return_url
      const result = await ask(`${base}/${idOf(clientSecret)}/confirm`, {
        method: 'POST',
        body: new URLSearchParams([
          ['key', key],
          ['client_secret', clientSecret],
          ['return_url', returnUrl ?? location.href],
          ...Object.entries(form.details()),
          ...flat('billing_details', wish.confirmParams?.payment_method_data?.billing_details),
        ]),
      })
      if (result.error) return result

      const { paymentIntent } = result
      const step = paymentIntent.next_action?.redirect_to_url?.url
      if (step) return leaveFor(step)
      if (wish.redirect === 'if_required') return result

      const back = new URL(returnUrl)
      back.searchParams.set('payment_intent', paymentIntent.id)
      back.searchParams.set('payment_intent_client_secret', paymentIntent.client_secret)
      const isPending = paymentIntent.status === 'processing'
      back.searchParams.set('redirect_status', isPending ? 'pending' : 'succeeded')
      return leaveFor(back.href)
    }

    return {
      elements: (options = {}) => makeElements({ ...options }, key),
      confirmPayment,
      retrievePaymentIntent: (clientSecret) => retrieve(key, clientSecret),
    }
  }

  /** Goes elsewhere; as with Stripe, the caller's promise stays open while the page leaves. */
  function leaveFor(address) {
    location.assign(address)
    return new Promise(() => {})
  }

  // The release `loadStripe` expects; any other makes it warn.
  Stripe.version = 'endive'
  window.Stripe = Stripe
})()
