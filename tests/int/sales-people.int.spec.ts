import { setTimeout as wait } from 'node:timers/promises'
import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { changeProfile } from '../../commands/changeProfile.ts'
import { ownProfile } from '../../queries/ownProfile.ts'
import { profilePage } from '../../queries/profilePage.ts'
import { teacherPage } from '../../queries/teacherPage.ts'
import type { Locals } from '../../server/locals.ts'
import { toLexical } from '../../scripts/seed/world/toLexical.ts'
import { aFront, aSite, html } from '../support/front.ts'
import { aCourse, aStudent, rowsOf } from '../support/learning.ts'
import type { Learner } from '../support/learning.ts'
import { aRequest, theSchool } from '../support/people.ts'
import { statementsOf } from '../support/statements.ts'

const shown = { isPublic: true, showsCourses: false, line: 'Draws weeds', about: '' }

const decides = async (learner: Learner, ask: Partial<typeof shown> = {}) =>
  changeProfile(await learner.asks(), { ...shown, ...ask })

const visits = async (slug: string) => profilePage(await aRequest(), slug)

test('nobody finds a student before they have switched their page on, and from the moment it is off', async () => {
  const ann = await aStudent([], { name: 'Ann Early' })
  expect(await visits('ann-early')).toBeNull()

  expect(await decides(ann)).toMatchObject({ kind: 'changed', slug: 'ann-early' })
  expect(await visits('ann-early')).toMatchObject({ name: 'Ann Early', line: 'Draws weeds' })

  await decides(ann, { isPublic: false })
  expect(await visits('ann-early')).toBeNull()
})

test('an address is made of the name, in plain letters, and of two alike the second is numbered', async () => {
  const [first, second] = [
    await aStudent([], { name: 'Олексій Гончар' }),
    await aStudent([], { name: 'Олексій Гончар' }),
  ]
  const answers = await Promise.all([decides(first), decides(second)])

  expect(answers.map((answer) => 'slug' in answer && answer.slug).sort()).toEqual([
    'oleksii-honchar',
    'oleksii-honchar-2',
  ])
})

test('a page that is switched on again has the address it had', async () => {
  const ann = await aStudent([], { name: 'Ann Again' })
  await decides(ann)
  await decides(ann, { isPublic: false })
  await rowsOf(sql`update students set name = 'Ann Otherwise' where id = ${ann.student}`)

  expect(await decides(ann)).toMatchObject({ slug: 'ann-again' })
})

test('finished courses are shown to whoever wants them shown', async () => {
  const taught = await aCourse([{}])
  const ann = await aStudent([taught], { name: 'Ann Done' })
  await rowsOf(sql`
    update course_progress set finished_at = '2026-04-01T10:00:00Z'
    where student_id = ${ann.student}`)
  await decides(ann)
  expect((await visits('ann-done'))?.courses).toEqual([])

  await decides(ann, { showsCourses: true })
  expect((await visits('ann-done'))?.courses).toEqual([
    {
      slug: taught.course.slug,
      title: taught.course.title,
      finishedAt: '2026-04-01T10:00:00.000Z',
    },
  ])
})

test('a student who is blocked has no page, nor has a text that is too long', async () => {
  const ann = await aStudent([], { name: 'Ann Gone' })
  await decides(ann)
  await rowsOf(sql`update users set blocked = true where id = ${ann.user.id}`)

  expect(await visits('ann-gone')).toBeNull()
  expect(await decides(ann, { line: 'a'.repeat(161) })).toMatchObject({ reason: 'invalid-input' })
})

test('visitors read no student over the API, whether they are shown or not', async () => {
  await decides(await aStudent([], { name: 'Ann Open' }))
  const front = await aFront()

  expect((await front.ask('/api/students')).status).toBe(403)
})

test('one’s own profile is read in one statement, and nobody has one who is no student', async () => {
  const payload = await theSchool()
  const ann = await aStudent([], { name: 'Ann Mine' })
  const req = await ann.asks()

  expect(await statementsOf(payload, () => ownProfile(req))).toBe(1)
  expect(await ownProfile(req)).toMatchObject({ isPublic: false, slug: null, shortName: 'Ann M.' })
  expect(await ownProfile(await aRequest())).toBeNull()
})

test('a kept page of a student is gone at once when they switch it off', async () => {
  const ann = await aStudent([], { name: 'Ann Kept' })
  await decides(ann)
  const page = async ({ page, school }: Locals) => {
    page.cache()
    const profile = await school.profilePage('ann-kept')
    return profile ? html(profile.name) : html('nobody', { status: 404 })
  }
  const front = await aFront({ site: aSite({ '/people/ann-kept': page }) })
  expect((await front.ask('/people/ann-kept')).status).toBe(200)

  await decides(ann, { isPublic: false })
  while ((await front.ask('/people/ann-kept')).status !== 404) await wait(5)
})

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
