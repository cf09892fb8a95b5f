import { setTimeout as wait } from 'node:timers/promises'
import { sql } from '@payloadcms/db-postgres'
import { afterAll, expect, test } from 'vitest'
import { collectTags } from '../../database/tags.ts'
import { landingPage } from '../../queries/landingPage.ts'
import { runningOffers } from '../../queries/runningOffers.ts'
import type { Landing, Offer } from '../../payload-types.ts'
import type { Locals } from '../../server/locals.ts'
import { toLexical } from '../../scripts/seed/world/toLexical.ts'
import { aFront, aSite, html } from '../support/front.ts'
import { rowsOf } from '../support/learning.ts'
import { aRequest, theSchool } from '../support/people.ts'
import { statementsOf } from '../support/statements.ts'

afterAll(async () => (await theSchool()).destroy())

const NOW = new Date('2026-05-04T12:00:00.000Z')

type Blocks = NonNullable<Landing['blocks']>

/** Everything an editor can put on the first page. */
const everyKind = (): Blocks => [
  { blockType: 'steps', steps: [{ title: 'Choose', text: 'Pay once.' }] },
  { blockType: 'courses' },
  { blockType: 'plans' },
  { blockType: 'teachers' },
  { blockType: 'offers' },
  { blockType: 'services' },
  { blockType: 'projects' },
  { blockType: 'posts' },
  { blockType: 'comments' },
  { blockType: 'voices', voices: [{ text: 'It works.', name: 'Ann' }] },
  { blockType: 'counters', counters: [{ value: 24, label: 'lectures' }] },
  { blockType: 'story', body: toLexical('We began with a table.') },
  { blockType: 'questions', questions: [{ question: 'Why?', answer: toLexical('Because.') }] },
  { blockType: 'newsletter' },
  { blockType: 'contact' },
]

async function write(blocks: Blocks): Promise<void> {
  const payload = await theSchool()
  await payload.updateGlobal({ slug: 'landing', data: { headline: 'By hand', blocks } })
}

const kindsShown = async () =>
  (await landingPage(await aRequest(), NOW)).blocks.map(({ kind }) => kind)

const hoursFromNow = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000).toISOString()

async function anOffer(more: Partial<Offer> = {}): Promise<Offer> {
  const payload = await theSchool()
  const { title = 'Spring', kind = 'percentage', percent = 20, ...rest } = more
  return payload.create({
    collection: 'offers',
    data: { title, kind, percent, scope: 'everything', customers: 'everyone', ...rest },
  })
}

/** Offers of tests before are over. */
const withoutOffers = () => rowsOf(sql`update offers set active = false`)

test('blocks stand in the order an editor gave them, without those that are hidden or have nothing to show', async () => {
  await write([
    { blockType: 'contact' },
    { blockType: 'comments' },
    { blockType: 'steps', steps: [{ title: 'Choose', text: 'Pay once.' }] },
    { blockType: 'newsletter', hidden: true },
    { blockType: 'counters', title: 'In short', counters: [{ value: 3, label: 'rooms' }] },
  ])

  const { blocks } = await landingPage(await aRequest(), NOW)

  expect(blocks.map(({ kind, title }) => [kind, title])).toEqual([
    ['contact', null],
    ['steps', null],
    ['counters', 'In short'],
  ])
})

test('what an editor wrote may stand there twice, each under an anchor of its own; what the school has, once', async () => {
  const question = { question: 'Why?', answer: toLexical('See [the plans](/plans).') }
  await write([
    { blockType: 'questions', questions: [question] },
    { blockType: 'contact' },
    { blockType: 'contact', title: 'Again' },
    { blockType: 'questions', questions: [question] },
  ])

  const { blocks } = await landingPage(await aRequest(), NOW)

  expect(blocks.map(({ anchor }) => anchor)).toEqual(['questions', 'contact', 'questions-3'])
})

test('a page with every block costs as many statements whatever the school has in them', async () => {
  const payload = await theSchool()
  await write(everyKind())
  const first = await aRequest()
  const empty = await statementsOf(payload, () => landingPage(first, NOW))
  for (const slug of ['one', 'two', 'three']) {
    await payload.create({
      collection: 'teachers',
      data: { name: slug, slug: `teacher-${slug}`, zone: 'Europe/Paris' },
    })
    await payload.create({
      collection: 'services',
      data: { title: slug, slug: `service-${slug}`, price: 100, featured: true },
    })
    await payload.create({ collection: 'projects', data: { title: slug, slug: `project-${slug}` } })
    await payload.create({
      collection: 'posts',
      data: { title: slug, slug: `post-${slug}`, datedAt: hoursFromNow(-1), _status: 'published' },
    })
    await anOffer({ title: slug })
  }
  const second = await aRequest()

  expect(await statementsOf(payload, () => landingPage(second, NOW))).toBe(empty)
  expect(empty).toBeLessThanOrEqual(36)
  expect(await kindsShown()).toEqual(expect.arrayContaining(['services', 'projects', 'posts']))
})

test('a page reads nothing of what it does not show', async () => {
  const payload = await theSchool()
  await write([{ blockType: 'contact' }, { blockType: 'plans', hidden: true }])
  const req = await aRequest()

  expect(await statementsOf(payload, () => landingPage(req, NOW))).toBe(1)
})

test('an offer is shown from the instant it starts until, and not at, the one it ends', async () => {
  await withoutOffers()
  await anOffer({ title: 'Short', startsAt: hoursFromNow(1), endsAt: hoursFromNow(2) })

  const shownAt = async (hours: number) =>
    (await runningOffers(await aRequest(), new Date(hoursFromNow(hours)))).length

  expect(await Promise.all([0.99, 1, 1.99, 2].map(shownAt))).toEqual([0, 1, 1, 0])
})

test('neither an offer with a code, nor one switched off or used up, is shown', async () => {
  const payload = await theSchool()
  await withoutOffers()
  await anOffer({ title: 'Secret', code: 'SPRING' })
  await anOffer({ title: 'Off', active: false })
  const limited = await anOffer({ title: 'Twice', limitTotal: 1 })
  const titles = async () => (await runningOffers(await aRequest(), NOW)).map(({ title }) => title)

  expect(await titles()).toEqual(['Twice'])
  const order = await payload.create({
    collection: 'orders',
    data: { number: 'X-1', status: 'paid', total: 0, currency: 'EUR' } as never,
  })
  await payload.create({
    collection: 'offer-uses',
    data: { offer: limited.id, order: order.id, email: 'ann@example.org', status: 'used' } as never,
  })
  expect(await titles()).toEqual([])
})

test('the first page says when the clock alone will change it: the next offer that starts or ends', async () => {
  await withoutOffers()
  await anOffer({ endsAt: hoursFromNow(30) })
  await anOffer({ startsAt: hoursFromNow(5), endsAt: hoursFromNow(50) })
  await write([{ blockType: 'offers' }])
  const req = await aRequest()

  const { reading } = await collectTags(() => landingPage(req, NOW))

  expect(reading.staleAt?.toISOString()).toBe(hoursFromNow(5))
})

test('an offer that is switched off leaves the first page at once, though the page was kept', async () => {
  const payload = await theSchool()
  await withoutOffers()
  const offer = await anOffer({ title: 'Now' })
  await write([{ blockType: 'offers' }])
  const front = await aFront({ site: aSite({ '/': titlesOfBlocks }) })
  expect((await front.ask('/')).text).toBe('offers')

  await payload.update({ collection: 'offers', id: offer.id, data: { active: false } })

  while ((await front.ask('/')).text !== '') await wait(5)
})

async function titlesOfBlocks({ page, school }: Locals): Promise<Response> {
  page.cache()
  const { blocks } = await school.landingPage()
  return html(blocks.map(({ kind }) => kind).join(' '))
}
