import { expect, test } from 'vitest'
import type { Locals } from '../../server/locals.ts'
import type { Language } from '../../domain/language.ts'
import { aFront, aSite, html } from '../support/front.ts'
import { theSchool } from '../support/people.ts'

/** A page alike for everyone that says where it is and in which language, and how often it was rendered. */
const speakingPage = () => {
  let count = 0
  return ({ page, language, prefix }: Locals, request: Request) => {
    page.cache()
    const { pathname } = new URL(request.url)
    return html(`${language} ${prefix}|${pathname} ${++count}`)
  }
}

async function atHomeIn(language: Language): Promise<void> {
  const payload = await theSchool()
  await payload.updateGlobal({ slug: 'school', data: { language } })
}

test('a prefix chooses the language of a page, and the page is found without it', async () => {
  await atHomeIn('en')
  const front = await aFront({ site: aSite({ '/': speakingPage(), '/plans': speakingPage() }) })

  expect((await front.ask('/plans')).text).toBe('en |/plans 1')
  expect((await front.ask('/fr/plans')).text).toBe('fr /fr|/plans 2')
  expect((await front.ask('/uk')).text).toMatch('uk /uk|/ ')
  expect((await front.ask('/ru/')).headers.location).toBe('/ru')
})

test('each language of a page is kept by itself', async () => {
  await atHomeIn('en')
  const front = await aFront({ site: aSite({ '/plans': speakingPage() }) })
  const all = ['/plans', '/fr/plans', '/uk/plans', '/ru/plans']

  const first = await Promise.all(all.map((path) => front.ask(path)))
  const again = await Promise.all(all.map((path) => front.ask(path)))
  expect(again.map(({ text }) => text)).toEqual(first.map(({ text }) => text))
  expect(new Set(first.map(({ headers }) => headers.etag)).size).toBe(4)
})

test('the language of the school has one address, the one without a prefix', async () => {
  await atHomeIn('uk')
  const front = await aFront({ site: aSite({ '/': speakingPage(), '/plans': speakingPage() }) })

  const moved = await front.ask('/uk/plans?page=2')
  expect([moved.status, moved.headers.location]).toEqual([308, '/plans?page=2'])
  expect(moved.headers['cache-control']).toBe('private, no-store')
  expect((await front.ask('/uk')).headers.location).toBe('/')
  expect((await front.ask('/uk//evil.example')).headers.location).toBe('/uk/evil.example')
  expect((await front.ask('/uk/evil.example')).headers.location).toBeUndefined()
  expect((await front.ask('/plans')).text).toBe('uk |/plans 1')
  expect((await front.ask('/en/plans')).text).toBe('en /en|/plans 2')
  await atHomeIn('en')
})

test('when the school changes its language, no page stays in the old one', async () => {
  await atHomeIn('en')
  const front = await aFront({ site: aSite({ '/plans': speakingPage() }) })
  await front.ask('/plans')

  await atHomeIn('fr')
  await expect.poll(async () => (await front.ask('/plans')).text).toMatch(/^fr \|/)
  await atHomeIn('en')
})

test('a form is posted to its own page, in any language', async () => {
  await atHomeIn('en')
  const posted = async ({ language }: Locals, request: Request) =>
    html(`${language} ${new URLSearchParams(await request.text()).get('name')}`)
  const front = await aFront({ site: aSite({ '/contact': posted }) })

  const form = {
    method: 'POST',
    headers: {
      origin: 'http://localhost:3000',
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'name=Ann',
  }
  expect((await front.ask('/ru/contact', form)).text).toBe('ru Ann')
  expect((await front.ask('/contact', form)).text).toBe('en Ann')
})

test('a language the school does not speak is a page that is not there, and so is a file in one', async () => {
  await atHomeIn('en')
  const front = await aFront({
    site: aSite({ '/plans': speakingPage(), '/feed.xml': speakingPage() }),
  })
  const statuses = []
  for (const path of ['/de/plans', '/fr/none', '/fr/fr/plans', '/fr/feed.xml', '/fr/errors/404'])
    statuses.push((await front.ask(path)).status)
  expect(statuses).toEqual([404, 404, 404, 404, 404])
  expect((await front.ask('/feed.xml')).status).toBe(200)
})

test('what is refused is said in the language of the address', async () => {
  await atHomeIn('en')
  const said = ({ language }: Locals) => html(`404 in ${language}`, { status: 404 })
  const front = await aFront({ site: aSite({ '/errors/404': said }) })
  const gone = async (path: string) => (await front.ask(path)).text

  const soon = { timeout: 5_000 } // those of all languages are rendered one after the other
  await expect.poll(() => gone('/none'), soon).toBe('404 in en')
  await expect.poll(() => gone('/fr/none'), soon).toBe('404 in fr')
  await expect.poll(() => gone('/ru/errors/404'), soon).toBe('404 in ru')
  expect(await gone('/de/none')).toBe('404 in en')
})

test('the card form has its own policy in every language', async () => {
  await atHomeIn('en')
  const front = await aFront({
    site: aSite({ '/orders/t/pay': () => html('pay'), '/plans': () => html('plans') }),
    settings: { STRIPE_PUBLISHABLE_KEY: 'pk_test_x', STRIPE_API_URL: 'https://api.stripe.com' },
  })
  const policyOf = async (path: string) =>
    (await front.ask(path)).headers['content-security-policy']
  expect(await policyOf('/fr/orders/t/pay')).toBe(await policyOf('/orders/t/pay'))
  expect(await policyOf('/fr/orders/t/pay')).not.toBe(await policyOf('/fr/plans'))
})
