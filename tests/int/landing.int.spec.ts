import { afterAll, expect, test } from 'vitest'
import { chrome } from '../../queries/chrome.ts'
import { landingPage } from '../../queries/landingPage.ts'
import { aPerson, aRequest, theSchool } from '../support/people.ts'
import { statementsOf } from '../support/statements.ts'

afterAll(async () => (await theSchool()).destroy())

test('the landing page shows what is published, newest first, and never a draft', async () => {
  const payload = await theSchool()
  for (const [slug, status] of [
    ['drawing-hands', 'published'],
    ['secret-plans', 'draft'],
    ['french-aloud', 'published'],
  ] as const) {
    await payload.create({
      collection: 'courses',
      data: { title: slug, slug, _status: status },
      draft: status === 'draft',
    })
  }
  const asMentor = await aRequest(await aPerson('mentor'))

  for (const req of [await aRequest(), asMentor]) {
    const { courses } = await landingPage(req)
    expect(courses).toEqual([
      { slug: 'french-aloud', title: 'french-aloud', summary: null },
      { slug: 'drawing-hands', title: 'drawing-hands', summary: null },
    ])
  }
})

test('the landing page costs two statements, and what stands around it one', async () => {
  const payload = await theSchool()
  const req = await aRequest()

  expect(await statementsOf(payload, () => landingPage(req))).toBe(2)
  expect(await statementsOf(payload, () => chrome(req))).toBe(1)
})

test('a school that has written nothing yet still has a first page', async () => {
  const { headline, lead, story } = await landingPage(await aRequest())
  const { name, claim, email, registration } = await chrome(await aRequest())

  expect({ headline, lead, story }).toEqual({
    headline: 'Learn it by hand.',
    lead: null,
    story: null,
  })
  expect({ name, claim, email, registration }).toEqual({
    name: 'My school',
    claim: null,
    email: null,
    registration: 'closed',
  })
})
