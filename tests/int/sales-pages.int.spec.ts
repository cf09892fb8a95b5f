import { afterAll, expect, test } from 'vitest'
import { approvedComments } from '../../queries/approvedComments.ts'
import { ownProfile } from '../../queries/ownProfile.ts'
import { profilePage } from '../../queries/profilePage.ts'
import { teacherPage } from '../../queries/teacherPage.ts'
import { toLexical } from '../../scripts/seed/world/toLexical.ts'
import { aStudent } from '../support/learning.ts'
import { aRequest, theSchool } from '../support/people.ts'
import { statementsOf } from '../support/statements.ts'

afterAll(async () => (await theSchool()).destroy())

test('the page of a teacher shows what they wrote and love, for as long as they are shown', async () => {
  const payload = await theSchool()
  const { id } = await payload.create({
    collection: 'teachers',
    data: {
      name: 'Mia',
      slug: 'mia',
      zone: 'Europe/Paris',
      biography: toLexical('She owns no eraser.'),
      favourites: [{ kind: 'word', title: 'quand même' }],
    },
  })
  for (const [slug, _status] of [
    ['open', 'published'],
    ['unready', 'draft'],
  ] as const) {
    await payload.create({
      collection: 'courses',
      data: { title: slug, slug: `by-mia-${slug}`, author: id, _status },
      draft: _status === 'draft',
    })
  }
  const req = await aRequest()

  const mia = await teacherPage(req, 'mia')
  expect(mia?.courses.map(({ slug }) => slug)).toEqual(['by-mia-open'])
  expect(mia?.favourites).toMatchObject([{ kind: 'word', title: 'quand même' }])
  expect(await statementsOf(payload, () => teacherPage(req, 'mia'))).toBeLessThanOrEqual(8)

  await payload.update({ collection: 'teachers', id, data: { active: false } })
  expect(await teacherPage(await aRequest(), 'mia')).toBeNull()
})

test('one’s own profile is read in one statement, and nobody has one who is no student', async () => {
  const payload = await theSchool()
  const ann = await aStudent([], { name: 'Ann Mine' })
  const req = await ann.asks()

  expect(await statementsOf(payload, () => ownProfile(req))).toBe(1)
  expect(await ownProfile(req)).toMatchObject({ isPublic: false, slug: null, shortName: 'Ann M.' })
  expect(await ownProfile(await aRequest())).toBeNull()
})

test('comments cost one statement, and a profile that is not there no more', async () => {
  const payload = await theSchool()
  const req = await aRequest()

  expect(await statementsOf(payload, () => approvedComments(req, { limit: 9 }))).toBe(1)
  expect(await statementsOf(payload, () => profilePage(req, 'nobody'))).toBe(1)
})
