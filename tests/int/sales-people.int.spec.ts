import { setTimeout as wait } from 'node:timers/promises'
import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { changeProfile } from '../../commands/changeProfile.ts'
import { profilePage } from '../../queries/profilePage.ts'
import type { Locals } from '../../server/locals.ts'
import { aFront, aSite, html } from '../support/front.ts'
import { aCourse, aStudent, rowsOf } from '../support/learning.ts'
import type { Learner } from '../support/learning.ts'
import { aRequest } from '../support/people.ts'

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
