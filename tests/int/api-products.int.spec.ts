import '../support/bank.ts'
import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { ensureStudent } from '../../commands/ensureStudent.ts'
import { fulfilOrder } from '../../commands/fulfilOrder.ts'
import { CoursesOfStudent, Problem, Products } from '../../endpoints/api/schemas.ts'
import type { Plan, User } from '../../payload-types.ts'
import { anApi, caller, signedIn } from '../support/api.ts'
import { aCourse } from '../support/learning.ts'
import { aRequest, people, theSchool } from '../support/people.ts'
import { aPack, aService, anOrderOf } from '../support/sold.ts'
import { aPlan, rowsOf } from '../support/shop.ts'
import { statementsOf } from '../support/statements.ts'
import { products } from '../../queries/products.ts'
import { coursesOfStudent } from '../../queries/coursesOfStudent.ts'

const payload = await theSchool()
const api = await anApi()
const visitor = caller(api)

const studentOf = async (user: User) =>
  ensureStudent(await aRequest(user), { user: user.id, email: user.email })

const productOf = async (slug: string) => {
  const { body } = await visitor.ask('GET', '/api/products')
  return Products.parse(body).products.find((product) => product.slug === slug)
}

/** Buys a plan for a student, and says its order's number. */
async function buys(student: string, plan: Plan): Promise<string> {
  const order = await anOrderOf([{ plan }], { student })
  await fulfilOrder(await aRequest(), order, new Date())
  const [row] = await rowsOf<{ number: string }>(sql`select number from orders where id = ${order}`)
  return row?.number ?? ''
}

test('everyone reads what is on sale, with its lectures, lessons and price; nothing that is switched off', async () => {
  const taught = await aCourse([{}, { task: null }, { status: 'draft' }])
  const plan = await aPlan({ courses: [taught.course], price: 9_000 })
  const [service, pack, off] = [
    await aService(),
    await aPack(),
    await aPlan({ courses: [taught.course], active: false }),
  ]

  expect(await productOf(plan.slug ?? '')).toMatchObject({
    kind: 'plan',
    price: { amount: 9_000, currency: 'EUR' },
    courses: [{ slug: taught.course.slug, lectures: 2 }],
    ...{ lectures: 2, lessons: 0, seatsLeft: null },
  })
  expect(await productOf(service.slug)).toMatchObject({ kind: 'service', courses: [] })
  expect(await productOf(pack.slug)).toMatchObject({ kind: 'lesson-pack', lessons: 5 })
  expect(await productOf(off.slug ?? '')).toBeUndefined()

  const only = await visitor.ask('GET', '/api/products?kind=service')
  const kinds = Products.parse(only.body).products.map(({ kind }) => kind)
  expect(new Set(kinds)).toEqual(new Set(['service']))
})

test('seats left are those of open groups and of groups that may still open; of several courses the fewest', async () => {
  const [free, limited] = [await aCourse([{}]), await aCourse([{}])]
  const id = limited.course.id
  await rowsOf(sql`
    update courses set mode = 'groups', group_seats = 5, max_groups = 3 where id = ${id}`)
  await rowsOf(sql`
    insert into groups (name, course_id, number, seats, taken, starts_at) values
      ('A', ${id}, 1, 5, 3, null), ('B', ${id}, 2, 5, 1, '2020-01-01')`)
  const plan = await aPlan({ courses: [free.course, limited.course] })

  expect(await productOf(plan.slug ?? '')).toMatchObject({ seatsLeft: 7 }) // 2 in A, none in B, 5 to open
})

test('a student reads their courses and videos, and by which order; a locked lecture shows no video', async () => {
  const { ann } = await people({ ann: 'student' })
  const student = await studentOf(ann)
  const taught = await aCourse([{}, {}])
  const [first, second] = taught.lectures
  const film = await rowsOf<{ id: string }>(sql`
    insert into private_files (state, filename, mime_type) values
      ('ready', 'one.mp4', 'video/mp4'), ('ready', 'two.mp4', 'video/mp4') returning id`)
  await rowsOf(sql`update lectures set video_id = ${film[0]?.id} where id = ${first?.id}`)
  await rowsOf(sql`update lectures set video_id = ${film[1]?.id} where id = ${second?.id}`)
  const number = await buys(student, await aPlan({ courses: [taught.course] }))

  const asAnn = await signedIn(api, ann)
  const { status, body } = await asAnn.ask('GET', '/api/me/courses')

  expect(status).toBe(200)
  expect(CoursesOfStudent.parse(body).courses).toEqual([
    {
      slug: taught.course.slug,
      title: taught.course.title,
      because: [{ source: 'order-item', order: number, endsAt: null }],
      lectures: [
        expect.objectContaining({ number: 1, status: 'open', video: `/files/${film[0]?.id}` }),
        expect.objectContaining({ number: 2, status: 'locked', video: null }),
      ],
    },
  ])
})

test('what has ended, or is a draft, is not among one’s courses', async () => {
  const { ann } = await people({ ann: 'student' })
  const student = await studentOf(ann)
  const [over, draft] = [await aCourse([{}]), await aCourse([{}])]
  await buys(student, await aPlan({ courses: [over.course] }))
  await buys(student, await aPlan({ courses: [draft.course] }))
  await rowsOf(sql`
    update enrolments set ends_at = now() - interval '1 second' where course_id = ${over.course.id}`)
  await rowsOf(sql`update courses set _status = 'draft' where id = ${draft.course.id}`)

  const { body } = await (await signedIn(api, ann)).ask('GET', '/api/me/courses')
  expect(body).toEqual({ courses: [] })
})

test('mentors read the courses of any student; for everyone else those of others are not there', async () => {
  const { ann, bob, mia, tom, eve } = await people({
    ...({ ann: 'student', bob: 'student', mia: 'mentor', tom: 'teacher', eve: 'editor' } as const),
  })
  const student = await studentOf(ann)
  await studentOf(bob)
  await buys(student, await aPlan({ courses: [(await aCourse([{}])).course] }))
  const path = `/api/students/${student}/courses`

  const [asAnn, asMia] = [await signedIn(api, ann), await signedIn(api, mia)]
  expect((await asMia.ask('GET', path)).body).toEqual((await asAnn.ask('GET', path)).body)
  expect(CoursesOfStudent.parse((await asMia.ask('GET', path)).body).courses).toHaveLength(1)

  expect((await visitor.ask('GET', path)).status).toBe(401)
  expect((await visitor.ask('GET', '/api/me/courses')).status).toBe(401)
  for (const other of [bob, tom, eve]) {
    expect((await (await signedIn(api, other)).ask('GET', path)).status).toBe(404)
  }
  const nobody = '/api/students/00000000-0000-4000-8000-000000000000/courses'
  expect((await asMia.ask('GET', nobody)).status).toBe(404)
})

test('bad input is refused with the path of each field', async () => {
  const { mia } = await people({ mia: 'mentor' })
  const asMia = await signedIn(api, mia)
  for (const [who, path, field] of [
    [visitor, '/api/products?kind=car', 'kind'],
    [asMia, '/api/students/everyone/courses', 'id'],
  ] as const) {
    const { status, body } = await who.ask('GET', path)
    expect(status).toBe(400)
    expect(Problem.parse(body).errors[0]).toMatchObject({
      name: 'invalid-input',
      fields: [{ path: field }],
    })
  }
})

test('the statements do not grow with the school', async () => {
  const { ann } = await people({ ann: 'student' })
  const student = await studentOf(ann)
  for (let each = 0; each < 3; each++) {
    await buys(student, await aPlan({ courses: [(await aCourse([{}])).course] }))
  }
  const req = await aRequest()
  expect(await statementsOf(payload, () => products(req, new Date()))).toBe(1)
  expect(await statementsOf(payload, () => coursesOfStudent(req, student, new Date()))).toBe(3)
})
