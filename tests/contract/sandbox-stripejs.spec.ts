import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright'
import { Stripe } from 'stripe'
import { afterAll, expect, test } from 'vitest'
import { idOf } from '../../sandbox/stripe/ids.ts'
import { startSandbox } from '../../sandbox/start.ts'

/** A checkout as ours: the real `loadStripe`, the Payment Element, a strict policy. */
const checkout = `<!doctype html><html lang="en"><title>Checkout</title>
  <script src="/sandbox/stripe.js"></script>
  <script type="module" src="/checkout.js"></script>
  <form><div id="card"></div><button>Pay</button><p role="status"></p></form></html>`

const checkoutScript = `
  import { loadStripe } from '/stripe-js.mjs'
  const clientSecret = new URLSearchParams(location.search).get('secret')
  const stripe = await loadStripe('pk_test_contract')
  const elements = stripe.elements({ clientSecret, appearance: { variables: { borderRadius: '1px' } } })
  elements.create('payment').mount('#card')
  document.querySelector('form').addEventListener('submit', async (event) => {
    event.preventDefault()
    const { error: incomplete } = await elements.submit()
    const { error } = incomplete ? { error: incomplete } : await stripe.confirmPayment({
      elements,
      clientSecret,
      confirmParams: {
        return_url: location.origin + '/paid',
        payment_method_data: { billing_details: {
          name: 'Anna Berg', email: 'anna@example.org', address: { country: 'FR' },
        } },
      },
    })
    document.querySelector('[role=status]').textContent = error.message
  })`

const strict = "default-src 'self'; base-uri 'none'; object-src 'none'"
const stripeJs = readFileSync(
  new URL('../../node_modules/@stripe/stripe-js/dist/index.mjs', import.meta.url),
  'utf8',
)

const folder = mkdtempSync(join(tmpdir(), 'sandbox-stripejs-'))
const sandbox = await startSandbox({ folder })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
const { hostname: host, port } = new URL(sandbox.url)
const stripe = new Stripe('sk_test_contract', { host, port: Number(port), protocol: 'http' })

afterAll(async () => {
  await browser.close()
  await sandbox.close()
  rmSync(folder, { recursive: true })
})

/** A buyer at the checkout of a new order, and everything the browser complained about. */
async function aBuyer() {
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))

  const serve = (path: string, contentType: string, body: string) =>
    page.route(`${sandbox.url}/${path}*`, (route) =>
      route.fulfill({ body, contentType, headers: { 'content-security-policy': strict } }),
    )
  await serve('checkout', 'text/html', checkout)
  await serve('checkout.js', 'text/javascript', checkoutScript)
  await serve('stripe-js.mjs', 'text/javascript', stripeJs)
  await serve('paid', 'text/html', '<!doctype html><title>Thank you</title>')
  await serve('favicon.ico', 'image/x-icon', '')

  const intent = await stripe.paymentIntents.create({ amount: 4_900, currency: 'eur' })
  await page.goto(`${sandbox.url}/checkout?secret=${intent.client_secret}`)
  return { page, intent, complaints }
}

async function typeCard(page: Page, number: string) {
  await page.getByLabel('Card number').fill(number)
  await page.getByLabel('Expiration date').fill('1234')
  await page.getByLabel('Security code').fill('123')
  await page.getByRole('button', { name: 'Pay' }).click()
}

const statusOf = async (id: string) => (await stripe.paymentIntents.retrieve(id)).status

test('a card typed into the form pays, under a strict policy and without a warning', async () => {
  const { page, intent, complaints } = await aBuyer()
  await typeCard(page, '4242 4242 4242 4242')
  await page.waitForURL('**/paid?*')

  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
    payment_intent: intent.id,
    payment_intent_client_secret: intent.client_secret,
    redirect_status: 'succeeded',
  })
  expect(await statusOf(intent.id)).toBe('succeeded')
  expect(complaints).toEqual([])
  await page.close()
})

test('a bank account is debited later, and the buyer goes on meanwhile', async () => {
  const { page, intent, complaints } = await aBuyer()
  await page.getByLabel('Bank debit').check()
  await page.getByLabel('IBAN').fill('AT61 1904')
  await page.getByRole('button', { name: 'Pay' }).click()
  await page.getByText('Your IBAN is incomplete.').first().waitFor()

  await page.getByLabel('IBAN').fill('AT61 1904 3002 3457 3201')
  await page.getByRole('button', { name: 'Pay' }).click()
  await page.waitForURL('**/paid?*redirect_status=pending')
  const { status, payment_method } = await stripe.paymentIntents.retrieve(intent.id)
  expect(status).toBe('processing')
  const method = await stripe.paymentMethods.retrieve(idOf(payment_method))
  expect(method.billing_details).toMatchObject({
    name: 'Anna Berg',
    email: 'anna@example.org',
    address: { country: 'FR' },
  })
  expect(complaints).toEqual([])
  await page.close()
})

test('what is missing is said beside its field, and nothing is asked of Stripe', async () => {
  const { page, intent } = await aBuyer()
  await page.getByLabel('Card number').fill('4242')
  await page.getByRole('button', { name: 'Pay' }).click()

  const number = page.getByLabel('Card number')
  await expect.poll(() => number.getAttribute('aria-invalid')).toBe('true')
  expect(await page.getByText('Your card number is incomplete.').first().isVisible()).toBe(true)
  expect(await statusOf(intent.id)).toBe('requires_payment_method')
  await page.close()
})

test('a declined card is told, and another one pays', async () => {
  const { page, intent } = await aBuyer()
  await typeCard(page, '4000 0000 0000 9995')
  await page.getByRole('status').getByText('Your card has insufficient funds.').waitFor()

  await typeCard(page, '4242 4242 4242 4242')
  await page.waitForURL('**/paid?*')
  expect(await statusOf(intent.id)).toBe('succeeded')
  await page.close()
})

test('a card that asks for 3D Secure leads to the bank and back', async () => {
  const { page, intent } = await aBuyer()
  await typeCard(page, '4000 0027 6000 3184')
  await page.getByRole('button', { name: 'Fail the check' }).click()
  await page.waitForURL('**/paid?*')
  expect(new URL(page.url()).searchParams.get('redirect_status')).toBe('failed')
  expect(await statusOf(intent.id)).toBe('requires_payment_method')

  await page.goto(`${sandbox.url}/checkout?secret=${intent.client_secret}`)
  await typeCard(page, '4000 0027 6000 3184')
  await page.getByRole('button', { name: 'Authorise the payment' }).click()
  await page.waitForURL('**/paid?*redirect_status=succeeded')
  expect(await statusOf(intent.id)).toBe('succeeded')
  await page.close()
})

test('the browser’s calls give nothing without the client secret', async () => {
  const { id } = await stripe.paymentIntents.create({ amount: 100, currency: 'eur' })
  const ask = (secret: string) =>
    fetch(
      `${sandbox.url}/sandbox/stripe/client/payment_intents/${id}?key=pk_test_x&client_secret=${secret}`,
    )
  expect((await ask(`${id}_secret_guessed`)).status).toBe(404)
})
