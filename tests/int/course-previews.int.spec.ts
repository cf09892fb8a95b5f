import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import type { Course, Lecture } from '../../payload-types.ts'
import { coursesPage } from '../../queries/coursesPage.ts'
import { courseOffer } from '../../queries/courseOffer.ts'
import { contents } from '../../queries/contents.ts'
import { coursePage } from '../../queries/coursePage.ts'
import { plansOnSale } from '../../queries/plansOnSale.ts'
import { previewCaptions, previewLecture } from '../../queries/previewLecture.ts'
import { products } from '../../queries/products.ts'
import { publicPages } from '../../queries/publicPages.ts'
import { collectTags } from '../../database/tags.ts'
import { aFront, aSite, html } from '../support/front.ts'
import { aCourse, aStudent, lectureAt, NOW, rowsOf, storage } from '../support/learning.ts'
import type { TaughtCourse } from '../support/learning.ts'
import { aRequest, theSchool } from '../support/people.ts'
import { statementsOf } from '../support/statements.ts'

const changeCourse = async ({ course: { id } }: TaughtCourse, data: Partial<Course>) =>
  (await theSchool()).update({ collection: 'courses', id, data })

const changeLecture = async ({ id }: Lecture, data: Partial<Lecture>) =>
  (await theSchool()).update({ collection: 'lectures', id, data })

const inside = async ({ course }: TaughtCourse, lecture = 'lecture-2') =>
  previewLecture(await aRequest(), { course: course.slug, lecture })

const inSitemap = async () =>
  (await publicPages(await aRequest(), NOW)).map(({ kind, slug }) => `${kind}/${slug}`)

const PAST = '2020-01-01T00:00:00.000Z'
const FUTURE = '2090-01-01T00:00:00.000Z'

async function withPreview(): Promise<TaughtCourse> {
  const taught = await aCourse([{}, {}])
  await changeLecture(lectureAt(taught, 2), { isPreview: true, summary: 'How a line is drawn.' })
  return taught
}

test('visitors look into a lecture that is a preview, and into no other', async () => {
  const taught = await withPreview()
  const { course } = taught

  expect(await inside(taught)).toMatchObject({
    ...{
      title: 'Lecture 2',
      summary: 'How a line is drawn.',
      task: 'Draw a line.',
      attachments: [],
    },
    course: { slug: course.slug, title: course.title, lectures: 2 },
  })
  expect(await inside(taught, 'lecture-1')).toBeNull()
  expect((await courseOffer(await aRequest(), course.slug))?.lectures).toMatchObject([
    ...[{ preview: null }, { preview: 'lecture-2' }],
  ])
  expect(await inSitemap()).toContain(`lectures/${course.slug}/lecture-2`)
  expect(await inSitemap()).not.toContain(`lectures/${course.slug}/lecture-1`)
  const req = await aRequest()
  const ask = { course: course.slug, lecture: 'lecture-2' }
  expect(await statementsOf(await theSchool(), () => previewLecture(req, ask))).toBe(1)
})

test.each<[string, (taught: TaughtCourse) => Promise<unknown>]>([
  ['is no preview any more', (taught) => changeLecture(lectureAt(taught, 2), { isPreview: false })],
  ['is taken back', (taught) => changeLecture(lectureAt(taught, 2), { _status: 'draft' })],
  ['is of a course that is taken back', (taught) => changeCourse(taught, { _status: 'draft' })],
  [
    'is of a course that has left the site',
    (taught) => changeCourse(taught, { unpublishAt: PAST }),
  ],
])('a lecture that %s is shown to no visitor', async (_what, change) => {
  const taught = await withPreview()
  await change(taught)

  expect(await inside(taught)).toBeNull()
  expect(await inSitemap()).not.toContain(`lectures/${taught.course.slug}/lecture-2`)
})

test('everyone can load the film of a preview, until that moment it is none; what lies beside it nobody can', async () => {
  const taught = await withPreview()
  const front = await aFront()
  const [open, shut] = [lectureAt(taught, 2), lectureAt(taught, 1)]
  const film = async (lecture: Lecture, name: string) => {
    await storage().put(`private-files/${name}`, Buffer.from('a film'), 'video/mp4')
    const [file] = await rowsOf<{ id: string }>(sql`
      insert into private_files (course_id, filename, mime_type)
      values (${taught.course.id}, ${name}, 'video/mp4') returning id`)
    await rowsOf(sql`
      update lectures set video_id = ${file?.id}, captions = 'WEBVTT' where id = ${lecture.id}`)
    return file?.id
  }
  const [one, other] = [await film(open, 'open.mp4'), await film(shut, 'shut.mp4')]
  await storage().put('private-files/sheet.pdf', Buffer.from('a sheet'), 'application/pdf')
  const [sheet] = await rowsOf<{ id: string }>(sql`
    insert into private_files (filename, mime_type) values ('sheet.pdf', 'application/pdf') returning id`)
  await rowsOf(sql`
    insert into lectures_rels ("order", parent_id, path, private_files_id)
    values (1, ${open.id}, 'attachments', ${sheet?.id})`)
  const status = async (id: string | undefined) => (await front.ask(`/files/${id}`)).status

  expect([await status(one), await status(other), await status(sheet?.id)]).toEqual([200, 404, 404])
  const ask = { course: taught.course.slug, lecture: 'lecture-2' }
  expect(await previewCaptions(await aRequest(), ask)).toBe('WEBVTT')

  await changeLecture(open, { isPreview: false })
  expect(await status(one)).toBe(404)
  expect(await previewCaptions(await aRequest(), ask)).toBeNull()
})

test('a kept page of a preview is gone within a second of its end', async () => {
  const taught = await withPreview()
  const ask = { course: taught.course.slug, lecture: 'lecture-2' }
  const front = await aFront({
    site: aSite({
      '/inside': async ({ page, school }) => {
        page.cache()
        const lecture = await school.previewLecture(ask)
        return lecture ? html(lecture.title) : html('none', { status: 404 })
      },
    }),
  })
  expect((await front.ask('/inside')).text).toBe('Lecture 2')

  await changeLecture(lectureAt(taught, 2), { isPreview: false })

  await expect
    .poll(async () => (await front.ask('/inside')).status, { timeout: 1_000, interval: 20 })
    .toBe(404)
})

test('a course that has left the site is nowhere for visitors, and still there for its students', async () => {
  const taught = await withPreview()
  const { slug, id } = taught.course
  const payload = await theSchool()
  await payload.create({
    collection: 'plans',
    data: { name: 'All', slug: 'all', price: 100, courses: [id] },
  })
  const ann = await aStudent([taught])
  const seen = async () => {
    const req = await aRequest()
    const found = await payload.find({
      ...{ collection: 'courses', where: { id: { equals: id } }, overrideAccess: false },
    })
    return [
      (await coursesPage(req)).some((each) => each.slug === slug),
      (await courseOffer(req, slug)) !== null,
      (await plansOnSale(req)).some(({ courses }) => courses.some((each) => each.slug === slug)),
      (await products(req, NOW)).some(({ courses }) => courses.some((each) => each.slug === slug)),
      (await inSitemap()).includes(`courses/${slug}`),
      found.docs.length === 1,
    ]
  }
  await changeCourse(taught, { unpublishAt: FUTURE })
  expect(await seen()).toEqual(Array.from({ length: 6 }, () => true))

  await changeCourse(taught, { unpublishAt: PAST })

  expect(await seen()).toEqual(Array.from({ length: 6 }, () => false))
  expect(await coursePage(await ann.asks(), { slug, page: 1 }, NOW)).toMatchObject({
    lectures: [{ status: 'open' }, { status: 'open' }],
  })
})

test('what shows a course knows the moment at which that leaves', async () => {
  const taught = await aCourse([{}])
  const at = '2089-05-01T08:00:00.000Z'
  await changeCourse(taught, { unpublishAt: at })
  const req = await aRequest()
  const staleAt = async (work: () => Promise<unknown>) =>
    (await collectTags(work)).reading.staleAt?.toISOString()

  expect(await staleAt(() => contents(req, NOW))).toBe(at)
  expect(await staleAt(() => coursesPage(req))).toBe(at)
  expect(await staleAt(() => courseOffer(req, taught.course.slug))).toBe(at)
})

test('the public page says when a course begins and in which language it is taught', async () => {
  const taught = await aCourse([{}])
  await changeCourse(taught, { startsAt: FUTURE, language: 'fr' })

  expect(await courseOffer(await aRequest(), taught.course.slug)).toMatchObject({
    ...{ startsAt: FUTURE, language: 'fr' },
  })
})
