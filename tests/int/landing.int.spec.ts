import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { chrome } from '../../queries/chrome.ts'
import { courseOffer } from '../../queries/courseOffer.ts'
import { coursesPage } from '../../queries/coursesPage.ts'
import { landingPage } from '../../queries/landingPage.ts'
import type { LandingBlock } from '../../queries/landingPage.ts'
import { aPerson, aRequest, theSchool } from '../support/people.ts'
import { statementsOf } from '../support/statements.ts'

afterAll(async () => (await theSchool()).destroy())

type Status = 'published' | 'draft'

test('a school that has written nothing yet still has a first page: what comes by itself, and no list that is empty', async () => {
  const landing = await landingPage(await aRequest(), NOW)
  const { name, claim, email, registration } = await chrome(await aRequest(), NOW)

  expect(landing).toEqual({
    headline: 'Learn it by hand.',
    lead: null,
    picture: null,
    blocks: [
      { kind: 'newsletter', title: null, lead: null, anchor: 'newsletter' },
      { kind: 'contact', title: null, lead: null, anchor: 'contact' },
    ],
  })
  expect({ name, claim, email, registration }).toEqual({
    name: 'My school',
    claim: null,
    email: null,
    registration: 'closed',
  })
})

test('visitors and staff see the same: what is published or switched on, in the order of the school', async () => {
  const payload = await theSchool()
  const drawing = await aCourse('drawing-hands', 'published')
  const secret = await aCourse('secret-course', 'draft')
  await aCourse('french-aloud', 'published')
  await aLecture({ course: drawing, slug: 'a-line', status: 'published' })
  await aLecture({ course: drawing, slug: 'a-secret', status: 'draft' })
  for (const [slug, active] of [
    ['studio', true],
    ['old-plan', false],
  ] as const) {
    const data = { name: slug, slug, price: 24_900, courses: [drawing, secret], active }
    await payload.create({ collection: 'plans', data: { ...data, features: 'One\n\n Two ' } })
    await payload.create({ collection: 'teachers', data: { name: slug, slug, zone, active } })
  }

  for (const req of [await aRequest(), await aRequest(await aPerson('admin'))]) {
    const { blocks } = await landingPage(req, NOW)
    const block = <Kind extends LandingBlock['kind']>(kind: Kind) =>
      blocks.find((each): each is Extract<LandingBlock, { kind: Kind }> => each.kind === kind)
    expect(block('courses')?.courses.map(({ slug, lectures }) => [slug, lectures])).toEqual([
      ['drawing-hands', 1],
      ['french-aloud', 0],
    ])
    expect(block('plans')?.plans).toEqual([
      {
        slug: 'studio',
        name: 'studio',
        promise: null,
        price: { amount: 24_900, currency: 'EUR' },
        features: ['One', 'Two'],
        courses: [{ slug: 'drawing-hands', title: 'drawing-hands' }],
        includesMentor: false,
        includesBox: false,
        isRecommended: false,
      },
    ])
    expect(block('teachers')?.teachers.map(({ slug }) => slug)).toEqual(['studio'])
  }
})

test('the public page of a course names its lectures and gives nothing else of them away', async () => {
  const course = await aCourse('one-stem', 'published')
  await aLecture({ course, slug: 'first', status: 'published', task: 'Draw a leaf.' })
  await aLecture({ course, slug: 'second', status: 'published' })
  await aLecture({ course, slug: 'third', status: 'draft' })
  await aCourse('not-yet', 'draft')

  const offer = await courseOffer(await aRequest(), 'one-stem')
  expect(offer?.lectures).toEqual([
    { title: 'first', summary: null, minutes: null, hasHomework: true, preview: null },
    { title: 'second', summary: null, minutes: null, hasHomework: false, preview: null },
  ])
  expect(await courseOffer(await aRequest(await aPerson('editor')), 'not-yet')).toBeNull()
})

test('a page costs as many statements in a large school as in a small one', async () => {
  const payload = await theSchool()
  const [cover, photo] = [await aPicture(), await aPicture()]
  const author = await payload.create({
    collection: 'teachers',
    data: { name: 'Ines', slug: 'ines', zone, photo },
  })
  for (const slug of ['big', 'bigger', 'biggest']) {
    const course = await aCourse(slug, 'published', { cover, author: author.id })
    await aLecture({ course, slug: 'first', status: 'published' })
    await payload.create({
      collection: 'plans',
      data: { name: slug, slug, price: 100, courses: [course] },
    })
  }
  const [one, another] = [await aRequest(), await aRequest()]

  expect(await statementsOf(payload, () => courseOffer(one, 'biggest'))).toBe(9)
  expect(await statementsOf(payload, () => coursesPage(another))).toBe(7)
})

const NOW = new Date('2026-05-04T12:00:00.000Z')
const zone = 'Europe/Paris'

async function aCourse(
  slug: string,
  status: Status,
  more: { cover?: string; author?: string } = {},
): Promise<string> {
  const payload = await theSchool()
  const data = { title: slug, slug, _status: status, ...more }
  const course = await payload.create({ collection: 'courses', data, draft: status === 'draft' })
  return course.id
}

async function aLecture(ask: { course: string; slug: string; status: Status; task?: string }) {
  const payload = await theSchool()
  const { status, slug, ...rest } = ask
  await payload.create({
    collection: 'lectures',
    data: { ...rest, slug, title: slug, _status: status },
    draft: status === 'draft',
  })
}

async function aPicture(): Promise<string> {
  const payload = await theSchool()
  const white = { width: 8, height: 5, channels: 3, background: 'white' } as const
  const data = await sharp({ create: white }).png().toBuffer()
  const file = { data, name: 'sheet.png', mimetype: 'image/png', size: data.length }
  const picture = await payload.create({ collection: 'media', data: { alt: 'A sheet' }, file })
  return picture.id
}
