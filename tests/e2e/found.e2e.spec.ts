import { expect, test } from '@playwright/test'

test('without the network a visitor is told so in their language, and with it sees the page of today', async ({
  browser,
}) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto('/')
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))

  await context.setOffline(true)
  await page.goto('/plans')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are offline')
  await page.goto('/fr/plans')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vous êtes hors ligne')

  await context.setOffline(false)
  await page.getByRole('link', { name: 'Réessayer' }).click()
  await expect(page).toHaveURL('/fr/plans')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Vous êtes hors ligne')
  await context.close()
})

test('the browser keeps the page that says there is no network, and no other', async ({
  browser,
}) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto('/')
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await page.goto('/plans')
  await page.goto('/teachers')
  const kept = await page.evaluate(async () => {
    const names = await caches.keys()
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return requests.flat().map(({ url }) => new URL(url).pathname)
  })
  const pages = kept.filter((path) => !path.startsWith('/_astro/') && !path.startsWith('/theme-'))
  expect(pages.sort()).toEqual(['/fr/offline', '/offline', '/ru/offline', '/uk/offline'])
  await context.close()
})

test('a page says what it is to those who share it, and its card is a picture', async ({
  page,
  request,
}) => {
  await page.goto('/courses/fine-line-tattooing')
  const image = await page.locator('meta[property="og:image"]').getAttribute('content')
  const { pathname } = new URL(image ?? '')
  expect(pathname).toMatch(/^\/cards\/courses\/fine-line-tattooing-[\da-f]{12}\.png$/)
  const card = await request.get(pathname)
  expect([card.status(), card.headers()['content-type']]).toEqual([200, 'image/png'])

  const data = await page.locator('script[type="application/ld+json"]').textContent()
  const { '@graph': things } = JSON.parse(data ?? '') as { '@graph': { '@type': string }[] }
  expect(things.map((thing) => thing['@type'])).toEqual(
    expect.arrayContaining(['EducationalOrganization', 'BreadcrumbList', 'Course']),
  )
})
